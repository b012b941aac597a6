package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.Entry;
import io.github.stemma.archive.Fact;
import io.github.stemma.model.Stamp;
import io.github.stemma.read.format.Header;
import io.github.stemma.read.format.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts as read, and as archived. */
final class Entries {

    private Entries() {}

    /** What is kept of a text. */
    static Entry entry(RawText raw) {
        Header header = raw.header();
        List<Fact> facts = new ArrayList<>();
        put(facts, "outlet", header.outlet());
        put(facts, "kind", header.kind());
        put(facts, "published", header.published().map(Stamp::iso));
        put(facts, "updated", header.updated().map(Stamp::iso));
        header.credits().forEach(credit -> facts.add(new Fact("credit", credit)));
        put(facts, "url", header.url());
        put(facts, "title", header.title());
        put(facts, "language", header.language());
        put(facts, "series", header.series());
        String id = header.id().orElse(raw.path());
        return new Entry(id, header.id().orElse(fileName(raw.path())), raw.path(), facts, raw.text(), raw.body());
    }

    /** A text as it was read before it was archived. */
    static RawText raw(Entry entry) {
        Header.Builder header = new Header.Builder();
        if (entry.name().equals(entry.id())) {
            header.put("id", entry.id());
        }
        entry.facts().forEach(fact -> header.put(fact.name(), fact.value()));
        return new RawText(entry.path(), header.build(), entry.text(), entry.body());
    }

    static String body(RawText raw) {
        return raw.body().of(raw.text());
    }

    private static void put(List<Fact> facts, String name, Optional<String> value) {
        value.ifPresent(text -> facts.add(new Fact(name, text)));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
