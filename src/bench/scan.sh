#!/bin/sh
# Measures stemma scan beside sim_text, jscpd and JPlag on collections with known reuse, and prints a table in Markdown:
#   src/bench/scan.sh FOLDER [N...]
# Collections are made in FOLDER by Corpus.java unless they are there (FOLDER/N with txt/, corpus.jsonl, truth.json); up to
# 100,000 texts each in a file of its own, beyond that JSON lines only. What scan finds stays in FOLDER/N/pairs.jsonl.
# Tools that are not installed are left out: sim_text comes with Debian's similarity-tester; JSCPD=path names jscpd (from
# npm); JPLAG=command a program that runs JPlag's text module over the folder it is given. Every tool runs TIMES times
# (default 3; JPlag once), the fastest run counts; the files are read once before, so that none pays for a cold disk.
# JSCPD_MOST and JPLAG_MOST (10,000 and 1,000) are the largest collections that these two are given; MEMORY (2g) is scan's.
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
stemma=${STEMMA:-$here/../../stemma}
folder=${1:?usage: scan.sh FOLDER [N...]}
shift
[ $# -gt 0 ] || set -- 1000 10000 100000
times=${TIMES:-3}
memory=${MEMORY:-2g}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# best SECONDS, MiB and processor seconds of some runs of a command
best() {
    runs=$1
    shift
    i=0
    while [ $i -lt "$runs" ]; do
        /usr/bin/time -f '%e %M %U %S' -o "$out/time" "$@" >"$out/out" 2>"$out/err" || { echo "failed: $*" >&2; tail -3 "$out/err" >&2; return 1; }
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
        find "$corpus/txt/" -name '*.txt' -exec cat {} + >/dev/null
        echo "| $n | stemma scan, a file each | $(best "$times" "$stemma" scan -o "$out/pairs.jsonl" "$corpus/txt") |"
    fi
    echo "| $n | stemma scan --memory $memory, JSON lines | $(best "$times" "$stemma" scan --memory "$memory" -o "$out/pairs.jsonl" "$corpus/corpus.jsonl") |"
    cp "$out/pairs.jsonl" "$corpus/pairs.jsonl"
    if [ "$n" -le 100000 ] && command -v sim_text >/dev/null; then
        echo "| $n | sim_text -i -n -s -r 5 | $(cd "$corpus/txt" && ls >"$out/names" && best "$times" sh -c "sim_text -i -n -s -r 5 <'$out/names'") |"
    fi
    if [ "$n" -le "${JSCPD_MOST:-10000}" ] && [ -n "${JSCPD:-}" ]; then
        echo "| $n | jscpd --min-tokens 30 --min-lines 1 | $(best "$times" "$JSCPD" --min-tokens 30 --min-lines 1 --format txt --formats-exts txt:txt --silent --reporters json --output "$out/jscpd" "$corpus/txt") |"
    fi
    if [ "$n" -le "${JPLAG_MOST:-1000}" ] && [ -n "${JPLAG:-}" ]; then
        echo "| $n | JPlag, every pair | $(best 1 $JPLAG "$corpus/txt") |"
    fi
done
