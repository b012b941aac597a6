package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The arrows as PROV-JSON (W3C member submission of 2013): texts and unseen sources are entities, arrows are {@code
 * wasDerivedFrom}, outlets are agents.
 */
final class ProvRenderer implements Renderer {

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Names names = new Names(result, view.messages());
        try (JsonOut json = JsonOut.pretty(out)) {
            json.object(() -> {
                json.object("prefix", () -> json.string("stemma", "urn:stemma:"));
                json.object("entity", () -> entities(result, names, json));
                json.object("agent", () -> agents(result, json));
                json.object("wasAttributedTo", () -> attributions(result, json));
                json.object("wasDerivedFrom", () -> derivations(result, json));
            });
        }
        out.write('\n');
    }

    private static void entities(Result result, Names names, JsonOut json) throws IOException {
        for (Text text : result.texts()) {
            json.object(id(text.id()), () -> {
                json.string("prov:label", names.of(text.id()));
                json.string("prov:atLocation", text.witness().path());
                json.string(
                        "stemma:published", text.witness().about().published().map(Stamp::iso));
                json.number("stemma:words", text.words());
            });
        }
        for (Unseen unseen : result.lineage().unseen()) {
            json.object(id(unseen.id()), () -> {
                json.string("prov:label", names.of(unseen.id()));
                json.bool("stemma:collected", false);
                json.digits("stemma:probability", Numbers.decimal(unseen.probability(), 4));
            });
        }
    }

    private static List<String> outlets(Result result) {
        return result.texts().stream()
                .flatMap(text -> text.witness().about().outlet().stream())
                .map(outlet -> outlet.name())
                .distinct()
                .toList();
    }

    private static void agents(Result result, JsonOut json) throws IOException {
        List<String> outlets = outlets(result);
        for (int i = 0; i < outlets.size(); i++) {
            String name = outlets.get(i);
            json.object(id("o" + (i + 1)), () -> {
                json.string("prov:type", "prov:Organization");
                json.string("prov:label", name);
            });
        }
    }

    private static void attributions(Result result, JsonOut json) throws IOException {
        List<String> outlets = outlets(result);
        for (Text text : result.texts()) {
            if (text.witness().about().outlet().isPresent()) {
                String name = text.witness().about().outlet().get().name();
                json.object("_:" + text.id() + "-outlet", () -> {
                    json.string("prov:entity", id(text.id()));
                    json.string("prov:agent", id("o" + (outlets.indexOf(name) + 1)));
                });
            }
        }
    }

    private static void derivations(Result result, JsonOut json) throws IOException {
        for (Derivation arrow : Forest.arrows(result.lineage())) {
            json.object("_:" + arrow.source() + "-" + arrow.derived(), () -> {
                json.string("prov:usedEntity", id(arrow.source()));
                json.string("prov:generatedEntity", id(arrow.derived()));
                json.digits("stemma:probability", Numbers.decimal(arrow.probability(), 4));
                json.digits("stemma:share", Numbers.decimal(arrow.share(), 4));
            });
        }
    }

    private static String id(String local) {
        return "stemma:" + local;
    }
}
