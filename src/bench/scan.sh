#!/bin/sh
# Measures stemma scan beside sim_text and jscpd on collections with known reuse, and prints a table in Markdown:
#   src/bench/scan.sh FOLDER [N...]
# Collections are made in FOLDER by Corpus.java unless they are there (FOLDER/N with txt/, corpus.jsonl, truth.json); up to
# 100,000 texts each in a file of its own, beyond that JSON lines only. Tools that are not installed are left out: sim_text
# comes with Debian's similarity-tester, jscpd from npm (JSCPD=path). Every tool runs TIMES times (default 3), the fastest
# run counts; the files are read once before, so that none pays for a cold disk.
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
stemma=$here/../../stemma
folder=${1:?usage: scan.sh FOLDER [N...]}
shift
[ $# -gt 0 ] || set -- 1000 10000 100000
times=${TIMES:-3}
memory=${MEMORY:-2g}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# best SECONDS, MiB and processor seconds of some runs of a command
best() {
    i=0
    while [ $i -lt "$times" ]; do
        /usr/bin/time -o "$out/time" -f '%e %M %U %S' "$@" >"$out/out" 2>"$out/err" || { echo "failed: $*" >&2; tail -3 "$out/err" >&2; return 1; }
        cat "$out/time" >>"$out/times"
        i=$((i + 1))
    done
    sort -n "$out/times" | awk 'NR == 1 { printf "%.2f | %.0f | %.1f", $1, $2 / 1024, $3 + $4 }'
    rm -f "$out/times"
}

echo "| texts | tool | s | MiB | processor s |"
echo "|---|---|---|---|---|"
for n in "$@"; do
    corpus=$folder/$n
    if [ ! -f "$corpus/truth.json" ]; then
        [ "$n" -gt 100000 ] && files= || files=files
        java "$here/Corpus.java" "$n" "$corpus" $files >&2
    fi
    cat "$corpus/corpus.jsonl" >/dev/null
    if [ "$n" -le 100000 ]; then
        find "$corpus/txt" -name '*.txt' -exec cat {} + >/dev/null
        echo "| $n | stemma scan, a file each | $(best "$stemma" scan --memory "$memory" -o "$out/pairs.jsonl" "$corpus/txt") |"
    fi
    echo "| $n | stemma scan, JSON lines | $(best "$stemma" scan --memory "$memory" -o "$out/pairs.jsonl" "$corpus/corpus.jsonl") |"
    cp "$out/pairs.jsonl" "$corpus/pairs.jsonl"
    if [ "$n" -le 100000 ] && command -v sim_text >/dev/null; then
        echo "| $n | sim_text -i -n -s -r 5 | $(cd "$corpus/txt" && ls >"$out/names" && best sh -c "sim_text -i -n -s -r 5 <'$out/names'") |"
    fi
    if [ "$n" -le 10000 ] && [ -n "${JSCPD:-}" ]; then
        echo "| $n | jscpd | $(best "$JSCPD" --min-tokens 30 --format txt --formats-exts txt:txt --silent --reporters json --output "$out/jscpd" "$corpus/txt") |"
    fi
done
