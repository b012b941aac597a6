package io.github.stemma.render;

import io.github.stemma.model.Account;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Joining;
import io.github.stemma.model.Neighbour;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Step;
import io.github.stemma.model.Synonyms;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A passage and how it came about, as the contract {@code stemma/1} has it for {@code explain}. */
public final class AccountJson {

    private static final int PLACES = 4;

    private final JsonOut json;
    private final JsonShapes shapes;
    private final Passage passage;
    private final NeighbourSentences sentences;

    private AccountJson(JsonOut json, JsonShapes shapes, Passage passage, NeighbourSentences sentences) {
        this.json = json;
        this.shapes = shapes;
        this.passage = passage;
        this.sentences = sentences;
    }

    /** The texts of a passage and those that join its sides, in the order of the result. */
    private static List<Text> texts(Result result, Passage passage, Optional<Account> account) {
        Set<String> ids =
                new HashSet<>(List.of(passage.a().witness(), passage.b().witness()));
        account.ifPresent(known -> known.joinings().forEach(joining -> ids.add(joining.text())));
        return result.texts().stream().filter(text -> ids.contains(text.id())).toList();
    }

    /**
     * @param account nothing when the passage was not found again; then it is left out
     */
    public static void write(Result result, Passage passage, Optional<Account> account, Messages messages, Writer out)
            throws IOException {
        Text a = result.text(passage.a().witness());
        Text b = result.text(passage.b().witness());
        try (JsonOut json = JsonOut.pretty(out)) {
            List<Text> texts = texts(result, passage, account);
            JsonShapes shapes = new JsonShapes(json, texts);
            AccountJson itself = new AccountJson(json, shapes, passage, new NeighbourSentences(messages, a, b));
            json.object(() -> {
                json.string("schema", JsonRenderer.SCHEMA);
                json.string("command", "explain");
                json.array("witnesses", () -> {
                    for (Text text : texts) {
                        shapes.witness(text);
                    }
                });
                json.array("passages", () -> shapes.passage(passage));
                json.array("relations", () -> {
                    for (Relation relation : result.lineage().relations()) {
                        if (relation.a().equals(a.id()) && relation.b().equals(b.id())) {
                            shapes.relation(relation, new Sentences(result, messages));
                        }
                    }
                });
                if (account.isPresent()) {
                    itself.account(account.get());
                }
                shapes.problems(List.of());
            });
        }
        out.write('\n');
    }

    private void account(Account account) throws IOException {
        AccountFigures figures = AccountFigures.of(passage, account);
        json.object("account", () -> {
            json.string("passage", passage.id());
            json.string("origin", account.origin().label());
            json.digits("bits", figures.bits());
            json.digits("by_chance", Numbers.decimal(account.byChance(), 1));
            json.digits("evalue", Numbers.evalue(account.evalue()));
            json.array("steps", () -> {
                for (int i = 0; i < figures.steps().length; i++) {
                    step(account.steps().get(i), figures.steps()[i]);
                }
            });
            json.array("decisions", () -> {
                for (Decision decision : account.decisions()) {
                    decision(decision);
                }
            });
            json.array("joinings", () -> {
                for (Joining joining : account.joinings()) {
                    joining(joining);
                }
            });
            if (account.synonyms().isPresent()) {
                synonyms(account.synonyms().get());
            }
            json.array("neighbours", () -> {
                for (Neighbour neighbour : account.neighbours()) {
                    neighbour(neighbour);
                }
            });
        });
    }

    private void step(Step step, String bits) throws IOException {
        json.object(() -> {
            json.string("how", step.how().label());
            json.digits("bits", bits);
            words(step.a(), step.b());
        });
    }

    private void words(Span a, Span b) throws IOException {
        if (!a.isEmpty()) {
            shapes.wordsOf("a", passage.a().witness(), a);
        }
        if (!b.isEmpty()) {
            shapes.wordsOf("b", passage.b().witness(), b);
        }
    }

    private void decision(Decision decision) throws IOException {
        double[] adds =
                decision.terms().stream().mapToDouble(Decision.Term::adds).toArray();
        String[] figures = Numbers.summing(adds, decision.sum(), PLACES);
        json.object(() -> {
            json.string("name", decision.name());
            json.digits("sum", Numbers.decimal(decision.sum(), PLACES));
            json.digits("bound", Numbers.decimal(decision.bound(), PLACES));
            json.bool("yes", decision.isYes());
            json.array("terms", () -> {
                for (int i = 0; i < figures.length; i++) {
                    Decision.Term term = decision.terms().get(i);
                    String adding = figures[i];
                    json.object(() -> {
                        json.string("name", term.name());
                        json.digits("value", Numbers.decimal(term.value(), PLACES));
                        json.digits("weight", Numbers.decimal(term.weight(), PLACES));
                        json.digits("adds", adding);
                    });
                }
            });
        });
    }

    private void joining(Joining joining) throws IOException {
        json.object(() -> {
            json.string("witness", joining.text());
            json.string("a", joining.copyA() ? "copy" : "reworded");
            json.string("b", joining.copyB() ? "copy" : "reworded");
            shapes.wordsOf("words", joining.text(), joining.words());
        });
    }

    private void synonyms(Synonyms synonyms) throws IOException {
        SynonymFigures figures = SynonymFigures.of(synonyms);
        json.object("synonyms", () -> {
            json.digits("shared", figures.shared());
            json.digits("bits", figures.bits());
            json.digits("sum_without", Numbers.decimal(synonyms.without(), PLACES));
            json.array("words", () -> {
                for (int i = 0; i < figures.words().length; i++) {
                    step(synonyms.words().get(i), figures.words()[i]);
                }
            });
        });
    }

    private static String figure(Neighbour.Fate fate, double figure) {
        boolean small = fate == Neighbour.Fate.UNLIKELY || fate == Neighbour.Fate.TWICE;
        return small ? Numbers.evalue(figure) : Numbers.decimal(figure, PLACES);
    }

    private void neighbour(Neighbour neighbour) throws IOException {
        json.object(() -> {
            json.string("fate", neighbour.fate().label());
            json.digits("bits", Numbers.decimal(neighbour.bits(), 1));
            json.digits("evalue", Numbers.evalue(neighbour.evalue()));
            json.digits("figure", figure(neighbour.fate(), neighbour.figure()));
            json.digits("bound", figure(neighbour.fate(), neighbour.bound()));
            words(neighbour.a(), neighbour.b());
            json.string("note", sentences.of(neighbour));
        });
    }
}
