# Draws the cost of scan over the number of texts as an SVG, both axes logarithmic:
#   awk -f plot.awk <figures >scan-cost.svg      lines: texts, seconds, MiB, seconds of sim_text ("-": none)
function x(n) { return 70 + (log(n) / log(10) - 3) * 170 }
function y(v) { return 300 - (log(v) / log(10) + 1) * 55 }
function line(name, colour, points, last, lastValue) {
    printf "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>\n", colour, points
    printf "<text x=\"%.0f\" y=\"%.0f\" fill=\"%s\">%s</text>\n", x(last) + 8, y(lastValue) + 4, colour, name
}
BEGIN {
    print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 780 350\" font-family=\"sans-serif\" font-size=\"12\">"
    print "<rect width=\"780\" height=\"350\" fill=\"white\"/>"
    for (e = 3; e <= 6; e++) {
        n = 10 ^ e
        printf "<line x1=\"%.0f\" y1=\"25\" x2=\"%.0f\" y2=\"300\" stroke=\"#ddd\"/>\n", x(n), x(n)
        printf "<text x=\"%.0f\" y=\"318\" text-anchor=\"middle\">%d,000</text>\n", x(n), n / 1000
    }
    for (e = -1; e <= 4; e++) {
        v = 10 ^ e
        printf "<line x1=\"70\" y1=\"%.0f\" x2=\"580\" y2=\"%.0f\" stroke=\"#ddd\"/>\n", y(v), y(v)
        printf "<text x=\"62\" y=\"%.0f\" text-anchor=\"end\">%g</text>\n", y(v) + 4, v
    }
    print "<text x=\"325\" y=\"340\" text-anchor=\"middle\">texts</text>"
}
/^[0-9]/ {
    sec = sec x($1) "," y($2) " "; lastSec = $2
    mem = mem x($1) "," y($3) " "; lastMem = $3; last = $1
    if ($4 != "-") { sim = sim x($1) "," y($4) " "; lastSim = $4; lastSimAt = $1 }
}
END {
    line("stemma scan, MiB", "#888", mem, last, lastMem)
    line("stemma scan --memory 2g, s", "#06c", sec, last, lastSec)
    if (sim != "") line("sim_text, s", "#c60", sim, lastSimAt, lastSim * 1.6)
    print "</svg>"
}
