package org.econcluster.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.modelcompiler.KieBaseBuilder;
import org.econcluster.failure.LimitException;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.profile.Profile;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Fires the rule sets of one pack over profiles.
 *
 * <p>What rules conclude depends on nothing but the statuses and earlier conclusions that they
 * read, of which there are finitely many states. So a state is decided once, by firing the rules,
 * and then remembered, up to a bounded number of states.
 *
 * <p>Thread-safe: compiled rules and remembered decisions are shared, and each call works in
 * sessions of its own. The rules of a set are made ready when the set first fires.
 */
public final class RuleEngine {

  private final Pack pack;
  private final Map<String, KieBase> basesBySet = new ConcurrentHashMap<>();

  /** Creates an engine for the rules of a pack. */
  public RuleEngine(Pack pack) {
    this.pack = pack;
  }

  /**
   * Makes the rules of every set ready, and fires those of the first one without a case, so that
   * the first assessment finds them loaded. Never needed, only quicker.
   */
  public void makeReady() {
    fire(base(pack.sets().get(0).id()), ImmutableList.of(), 1);
    for (RuleSet set : pack.sets()) {
      base(set.id());
    }
  }

  /**
   * Evaluates profiles together, which costs much less than one by one.
   *
   * @param program the pack of this engine on a date, possibly with other parameters
   * @param profiles any number of profiles; about 100 are cheapest
   * @return one evaluation for each profile, in their order
   * @throws LimitException if rules fire more often than each could once
   */
  public ImmutableList<Evaluation> evaluate(PackProgram program, List<Profile> profiles) {
    List<Evaluation> evaluations = new ArrayList<>(profiles.size());
    for (Profile profile : profiles) {
      Evaluation evaluation = new Evaluation(program, profile, null);
      readProfile(evaluation);
      evaluations.add(evaluation);
    }
    return fire(program, evaluations);
  }

  /**
   * Evaluates what is supposed in place of measurements.
   *
   * @param subject the name of the subject
   * @throws IllegalArgumentException if the pack lacks a criterion that is supposed
   */
  public Evaluation evaluate(PackProgram program, String subject, Supposition supposition) {
    Evaluation evaluation =
        new Evaluation(
            program, Profile.builder(subject).build(), Supposed.of(supposition, program));
    evaluation.suppose();
    return fire(program, ImmutableList.of(evaluation)).get(0);
  }

  private ImmutableList<Evaluation> fire(PackProgram program, List<Evaluation> evaluations) {
    for (SetProgram set : program.sets()) {
      fire(set, evaluations);
    }
    return ImmutableList.copyOf(evaluations);
  }

  /** Fires the rules for subjects in a new state, and draws the conclusions of every subject. */
  private void fire(SetProgram set, List<Evaluation> evaluations) {
    List<Evaluation> inNewStates = new ArrayList<>();
    for (Evaluation evaluation : evaluations) {
      set.evaluateCriteria(evaluation);
      if (!set.recall(evaluation)) {
        inNewStates.add(evaluation);
      }
    }
    if (!inNewStates.isEmpty()) {
      decide(set, inNewStates);
    }
    evaluations.forEach(set::settle);
  }

  private void decide(SetProgram set, List<Evaluation> evaluations) {
    List<Case> cases = new ArrayList<>(2 * evaluations.size());
    List<SetDecision> decisions = new ArrayList<>(evaluations.size());
    for (Evaluation evaluation : evaluations) {
      SetDecision decision = new SetDecision();
      decisions.add(decision);
      cases.add(new Case(evaluation, set, decision, false));
      if (set.needsPossibleReading(evaluation)) {
        cases.add(new Case(evaluation, set, decision, true));
      }
    }
    fire(set, base(set.id()), cases);
    for (int i = 0; i < decisions.size(); i++) {
      set.conclude(evaluations.get(i), decisions.get(i));
    }
  }

  private static void fire(SetProgram set, KieBase base, List<Case> cases) {
    int limit = cases.size() * set.ruleCount();
    if (fire(base, cases, limit + 1) > limit) {
      throw new LimitException(
          "The rules of set "
              + set.id()
              + " fired more than "
              + limit
              + " times, which is once for each rule and case.");
    }
  }

  /** Fires rules on cases, at most so many times, and returns how many times. */
  private static int fire(KieBase base, List<Case> cases, int most) {
    KieSession session = base.newKieSession();
    try {
      for (Case fact : cases) {
        session.insert(fact);
      }
      return session.fireAllRules(most);
    } finally {
      session.dispose();
    }
  }

  private KieBase base(String set) {
    return basesBySet.computeIfAbsent(
        set, id -> KieBaseBuilder.createKieBaseFromModel(pack.models().model(id)));
  }

  private static void readProfile(Evaluation evaluation) {
    PackProgram program = evaluation.program();
    for (int i = 0; i < program.profileQuantityCount(); i++) {
      IndicatorValue value = evaluation.profile().valueAt(program.cataloguePosition(i));
      if (value != null) {
        evaluation.low[i] = value.low();
        evaluation.high[i] = value.high();
      }
    }
  }
}
