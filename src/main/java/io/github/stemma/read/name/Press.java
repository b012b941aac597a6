package io.github.stemma.read.name;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Expression;
import io.github.stemma.read.layout.OwnName;
import io.github.stemma.read.layout.Parts;
import io.github.stemma.read.layout.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything known about who may be named in the texts of one run: the registry and the outlets of the texts. */
public final class Press {

    private static final Expression AGGREGATOR = new Expression(
            "(?iu)\\bfasst (?:für (?:sie|dich|euch) )?(?:meldungen|nachrichten|berichte|zusammen)\\b.{0,60}\\b(?:medien|quellen)\\b"
                    + "|\\b(?:mit (?:unterstützung|hilfe) automatisierter verfahren|automatisch (?:erstellt|zusammengefasst)|summari[sz]ed (?:automatically|by ai)"
                    + "|aus (?:mehr als |über )?\\d+ quellen|from (?:more than |over )?\\d+ sources)\\b");

    private final Phrases phrases = new Phrases();
    private final Registry registry;
    private final Lexicon lexicon;
    private final Lexicon signOffs;

    /**
     * @param registry the agencies and outlets known
     * @param outlets the outlets of the texts read together
     */
    public Press(Registry registry, List<Outlet> outlets) {
        this.registry = registry;
        this.lexicon = new Lexicon(ofWitnesses(registry, outlets), registry.lexicon());
        this.signOffs = registry.signOffs();
    }

    /**
     * The spellings of the texts' outlets; a short form that two of them share is nobody's, and one that the registry
     * calls a common word is one.
     */
    private static List<Spelling> ofWitnesses(Registry registry, List<Outlet> outlets) {
        Set<Outlet> distinct = new LinkedHashSet<>(outlets);
        Map<List<String>, Set<String>> owners = new HashMap<>();
        List<Spelling> all = new ArrayList<>();
        for (Outlet outlet : distinct) {
            for (Spelling spelling : Names.of(outlet)) {
                owners.computeIfAbsent(spelling.tokens(), none -> new HashSet<>())
                        .add(outlet.name());
                Level listed = registry.levelOf(spelling.words()).orElse(Level.FIRM);
                boolean stricter = listed.compareTo(spelling.level()) > 0;
                all.add(stricter ? spelling.as(listed, spelling.article()) : spelling);
            }
        }
        all.removeIf(
                spelling -> owners.getOrDefault(spelling.tokens(), Set.of()).size() > 1);
        return all;
    }

    /**
     * The mentions of a text, by position.
     *
     * @param parts the text and how it divides
     * @param furniture the furniture in order
     * @param own the outlet that published the text
     */
    public List<Mention> mentions(Parts parts, List<Span> furniture, Optional<Outlet> own) {
        List<Lexicon> lexicons = new ArrayList<>();
        own.ifPresent(outlet -> lexicons.add(new Lexicon(Names.own(outlet))));
        lexicons.add(lexicon);
        return Mentions.find(phrases, lexicons, signOffs, parts, furniture, own);
    }

    /** Who published a text: what its header says, else what the text shows, else what the file is called. */
    public static Optional<Outlet> outlet(
            Registry registry,
            Optional<String> name,
            Optional<String> kind,
            Optional<String> url,
            String path,
            String text,
            Span body) {
        Optional<Outlet> outlet = name.map(given -> registry.outlet(given, kind))
                .or(() -> OwnOutlet.guess(registry, text, body, url, path));
        boolean open = kind.isEmpty()
                && outlet.isPresent()
                && !outlet.get().isAgency()
                && registry.byName(outlet.get().name()).isEmpty();
        return open && isAggregator(body.of(text))
                ? outlet.map(known -> new Outlet(known.name(), OutletKind.AGGREGATOR))
                : outlet;
    }

    private static boolean isAggregator(String text) {
        return AGGREGATOR.findsIn(Words.of(text), 0, text);
    }

    /** Names by which an outlet may speak of itself, for those who seek furniture. */
    public List<OwnName> namesOf(Outlet outlet) {
        return Names.plain(outlet).stream()
                .map(name -> new OwnName(name, isCommon(name)))
                .toList();
    }

    private boolean isCommon(String name) {
        return Names.isTitle(name)
                || registry.levelOf(name).filter(level -> level != Level.FIRM).isPresent();
    }
}
