#!/usr/bin/env bash
# Fuzzes the whole API description against a running demonstration: e2e/api_fuzz.sh [ADDRESS] [EXAMPLES]
#
# Without a key, and with keys of the directorate, the ministry and a municipality. Bounded in examples for each
# operation and in time. Where schemathesis cannot be installed it says so and ends well.
set -euo pipefail

address=${1:-http://127.0.0.1:8080}
examples=${2:-100}
version=4.32.5
venv=${HJEMMEL_FUZZ_VENV:-${TMPDIR:-/tmp}/hjemmel-fuzz}
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT

if [ ! -x "$venv/bin/schemathesis" ]; then
  python3 -m venv "$venv" && "$venv/bin/pip" install --quiet "schemathesis==$version" || {
    echo "schemathesis cannot be installed here: skipped"
    exit 0
  }
fi

# key NAME ORGANISATION MUNICIPALITY SCOPES…: makes an access key as the leader does, and prints it.
key() {
  local jar="$reports/jar" page csrf id scopes=()
  curl -sf -c "$jar" -o "$reports/login" "$address/logg-inn" -d bruker=leder
  page=$(curl -sf -b "$jar" "$address/tilgangsnokler/ny")
  csrf=$(grep -o 'name="csrf" value="[^"]*"' <<<"$page" | head -1 | cut -d'"' -f4)
  id=$(grep -o 'name="id" value="[^"]*"' <<<"$page" | cut -d'"' -f4)
  for scope in "${@:4}"; do scopes+=(--data-urlencode "omfang=$scope"); done
  day=$(grep -o 'id="siste_dag"[^>]*' <<<"$page" | grep -o 'value="[^"]*"' | cut -d'"' -f2)
  curl -sf -b "$jar" "$address/tilgangsnokler" -d "csrf=$csrf" -d "id=$id" --data-urlencode "navn=$1" \
    -d "organisasjon=$2" -d "kommune=$3" -d "siste_dag=$day" "${scopes[@]}" | grep -o 'hjm_[0-9a-f]*_[0-9a-f]*' | head -1
}

# The one check that is left out holds every refusal of a body that fits its schema against us. Relations between
# fields (a part is no larger than the whole), the first day with rules, and one application for each municipality
# are said in words in the description; JSON Schema has no way to say them.
fuzz() {
  echo "== $1"
  # It keeps what it found where it is run.
  cd "$reports"
  timeout 900 "$venv/bin/schemathesis" run "$address/api/v1/openapi.json" --url "$address/api/v1" \
    --phases examples,coverage,fuzzing --checks all --exclude-checks positive_data_acceptance --max-examples "$examples" --seed 1 \
    --request-timeout 30 --continue-on-failure --no-color --report-dir "$reports" "${@:2}"
}

directorate=$(key "Fuzz, direktoratet" direktorat "" runde:les runde:innhold soknad:skriv)
ministry=$(key "Fuzz, departementet" departement "" runde:les)
municipality=$(key "Fuzz, kommunen" kommune 5037 runde:les runde:innhold)

status=0
fuzz "without a key" || status=1
fuzz "the directorate" -H "Authorization: Bearer $directorate" || status=1
fuzz "the ministry" -H "Authorization: Bearer $ministry" || status=1
fuzz "a municipality" -H "Authorization: Bearer $municipality" || status=1
exit $status
