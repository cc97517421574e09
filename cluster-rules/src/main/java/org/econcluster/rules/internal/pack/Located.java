package org.econcluster.rules.internal.pack;

import org.econcluster.failure.Place;

/** A row or rule of a pack together with the place where an author finds it. */
public record Located<T>(T value, Place place) {}
