package io.github.stemma.model;

import java.util.List;

/**
 * Everything a run found; what the renderers print.
 *
 * @param command {@code compare} or {@code trace}
 * @param texts the witnesses with their words, by id
 * @param passages by witnesses, then spans
 * @param lineage relations, and for {@code trace} unseen sources, derivations and chains
 * @param search what was looked at, for the sentence that explains an empty result
 * @param problems by path and line
 */
public record Result(
        String command,
        List<Text> texts,
        List<Passage> passages,
        Lineage lineage,
        Search search,
        List<Problem> problems) {

    /**
     * @param pairs pairs of texts compared
     * @param longestRun most consecutive words that any pair shares, passage or not
     */
    public record Search(int pairs, int longestRun) {}

    public Result {
        texts = List.copyOf(texts);
        passages = List.copyOf(passages);
        problems = List.copyOf(problems);
    }

    /** The text with this id. */
    public Text text(String id) {
        return texts.stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no witness " + id));
    }
}
