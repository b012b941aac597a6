package io.github.stemma.read.name;

import io.github.stemma.model.Span;
import io.github.stemma.model.VersionMark;
import io.github.stemma.model.VersionMark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a text says which version of a report it is. */
public final class VersionMarks {

    /** Paragraphs in which a mark without a colon or bracket of its own may stand. */
    private static final int HEAD = 6;

    private static final Map<Kind, Pattern> BRACKETS = new TreeMap<>(
            Map.of(
                    Kind.UPDATE,
                    Pattern.compile(
                            "\\((?:Neu|NEU|Aktualisiert|Aktualisierung|Ergänzt|Ergänzung|neu|aktualisiert|mehr Details|Weitere Details|Update|UPDATE|[Uu]pdates?|Adds|adds|Recasts|Actualisé|Actualisation|actualisé"
                                    + "|Aggiornamento|Aggiorna|Actualiza|Amplía|Actualización|Update van|Bijgewerkt|Atualiza)\\b[^()]{0,120}\\)"),
                    Kind.CORRECTION,
                    Pattern.compile(
                            "\\((?:Berichtigt|Berichtigung|Korrektur|Korrigiert|berichtigt|korrigiert|Corrects|corrects|Correction|Corrected|Rectificatif|Corrige|Corregge|Corrección|Rettifica|Correctie)\\b[^()]{0,160}\\)"),
                    Kind.SUMMARY,
                    Pattern.compile(
                            "\\((?:\\d\\. ?)?(?:Zusammenfassung|ZUSAMMENFASSUNG|Zus\\.|Wrapup|WRAPUP|Synthèse|Riepilogo|Resumen|Samenvatting|Überblick)\\b[^()]{0,80}\\)")));

    private static final Map<Kind, Pattern> STARTS = new TreeMap<>(
            Map.of(
                    Kind.UPDATE,
                    Pattern.compile(
                            "^(?:\\+{2,3}\\s*)?(?:Update|UPDATE|Aktualisiert|AKTUALISIERT|Aktualisierung|Ergänzung|ROUNDUP \\d/|Mise à jour|MISE À JOUR|Aggiornamento|AGGIORNAMENTO|Actualización|ACTUALIZACIÓN"
                                    + "|Updated|UPDATED|Refiles|REFILES|Atualização)(?:(?: |-)\\d{1,2}\\b)?(?:[^:\\n]{0,40}?(?::|\\s[-–—]\\s)|\\s+\\d{1,2}[.:]\\d{2}|-\\p{Lu})"),
                    Kind.CORRECTION,
                    Pattern.compile(
                            "^(?:Korrektur|KORREKTUR|Berichtigung|BERICHTIGUNG|Korrigierte Fassung|Correction|CORRECTION|CORRECTED|Rectificatif|RECTIFICATIF|Rettifica|Corrección|CORRECCIÓN|Correctie|Correção"
                                    + "|Clarification|Richtigstellung|Anm(?:erkung)?\\.? d(?:er|\\.) Red(?:aktion)?\\.?)\\b[^:\\n]{0,40}?(?::|-)"),
                    Kind.SUMMARY,
                    Pattern.compile(
                            "^(?:\\d\\. ?(?:Zusammenfassung|ZUSAMMENFASSUNG|Zus\\.)|(?:Zusammenfassung|ZUSAMMENFASSUNG) \\d|ZUSAMMENFASSUNG:|WRAPUP \\d|ROUNDUP(?: \\d)?:|SYNTHESE\\b|SYNTHÈSE\\b|\\d[eè]me? lead)[^\\n]{0,3}")));

    private static final Map<Kind, Pattern> SENTENCES = new TreeMap<>(
            Map.of(
                    Kind.UPDATE,
                    Pattern.compile(
                            "(?iu)\\b(?:(?:dieser|der) (?:artikel|text|beitrag) wurde (?:zuletzt |nachträglich |am [^.]{3,30} )?(?:aktualisiert|ergänzt|erweitert)|this (?:article|story) (?:was|has been) updated"
                                    + "|cet article a été (?:mis à jour|actualisé)|articolo aggiornato|este artículo ha sido actualizado|dit artikel is bijgewerkt)"),
                    Kind.CORRECTION,
                    Pattern.compile(
                            "(?iu)\\b(?:in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung)|hieß es (?:zunächst|zuerst) (?:fälschlich|irrtümlich)|(?:artikel|text|beitrag) wurde (?:nachträglich )?(?:korrigiert|berichtigt)"
                                    + "|wir haben (?:den|diesen|die) [^.]{3,40} (?:korrigiert|berichtigt)|an earlier version of this (?:article|story)|this (?:article|story) was (?:amended|corrected)|(?:article|headline|story) (?:has been|was) (?:amended|corrected)"
                                    + "|une version (?:précédente|antérieure) de cet article|una (?:versione precedente|versión anterior)|in een eerdere versie)")));

    private VersionMarks() {}

    /** The marks of a text, by position. */
    public static List<VersionMark> find(String text, List<Span> paragraphs) {
        List<VersionMark> marks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            if (i < HEAD) {
                collect(BRACKETS, text, paragraph, marks);
            }
            collect(STARTS, text, paragraph, marks);
            collect(SENTENCES, text, paragraph, marks);
        }
        marks.sort(Comparator.comparing(VersionMark::at));
        return marks;
    }

    private static void collect(Map<Kind, Pattern> patterns, String text, Span paragraph, List<VersionMark> marks) {
        patterns.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(text).region(paragraph.begin(), paragraph.end());
            if (matcher.find()) {
                marks.add(new VersionMark(kind, new Span(matcher.start(), matcher.end())));
            }
        });
    }
}
