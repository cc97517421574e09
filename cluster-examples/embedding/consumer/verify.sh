#!/bin/sh
# Installs the library into a Maven repository that is thrown away, builds the consumer from it, and
# runs it on the class path and on the module path.
#
# The user's own repository is read first, so that little is downloaded, and never written to.
set -eu
cd "$(dirname "$0")"

root=$(cd ../../.. && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cat >"$scratch/settings.xml" <<SETTINGS
<settings>
  <profiles>
    <profile>
      <id>user-repository-first</id>
      <repositories>
        <repository><id>user</id><url>file://$HOME/.m2/repository</url></repository>
      </repositories>
      <pluginRepositories>
        <pluginRepository><id>user</id><url>file://$HOME/.m2/repository</url></pluginRepository>
      </pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles><activeProfile>user-repository-first</activeProfile></activeProfiles>
</settings>
SETTINGS

maven() {
  mvn -B -ntp -q -gs "$scratch/settings.xml" "-Dmaven.repo.local=$scratch/repository" "$@"
}

maven -f "$root/pom.xml" install -DskipTests -pl cluster-core,cluster-rules -am
maven package -Dconsumer.directory="$scratch/consumer"

case_file=$root/cluster-examples/cases/almaty-food/almaty-food.json
cd "$scratch/consumer"

java -cp 'consumer-1.jar:lib/*' example.Consumer "$case_file" >class-path.txt 2>errors.txt
# The library names its own modules but not those that it needs, so all of them are added.
java -p consumer-1.jar:lib --add-modules ALL-MODULE-PATH -m example.consumer/example.Consumer \
  "$case_file" >module-path.txt 2>>errors.txt

head -n 1 class-path.txt | grep -qx '\[LATENT, POTENTIAL, STEADY, STRONG\]'
grep -q 'market specialisation: fully specialised' class-path.txt
cmp class-path.txt module-path.txt
if grep -v '^SLF4J' errors.txt; then
  exit 1
fi

cat class-path.txt
echo "The consumer runs on the class path and on the module path, with the same output."
