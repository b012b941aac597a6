package io.github.stemma.infer.evidence;

import io.github.stemma.model.Collation;
import io.github.stemma.model.Collation.Cell;
import io.github.stemma.model.Collation.Place;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A family with its collation, as the rules look at it. Witnesses are counted by index.
 *
 * @param texts the witnesses
 * @param collation what they share; its witnesses are {@code texts}
 */
public record Story(List<Text> texts, Collation collation) {

    public Story {
        texts = List.copyOf(texts);
    }

    public int size() {
        return texts.size();
    }

    public Text text(int i) {
        return texts.get(i);
    }

    public Optional<Outlet> outlet(int i) {
        return texts.get(i).witness().about().outlet();
    }

    /** What people call a witness: its outlet, or its path. */
    public String name(int i) {
        return outlet(i).map(Outlet::name).orElse(path(i));
    }

    /** The path of {@code i}, which tells texts of one outlet apart. */
    public String path(int i) {
        return texts.get(i).witness().path();
    }

    public boolean isAgency(int i) {
        return outlet(i).map(Outlet::isAgency).orElse(false);
    }

    /** Whether {@code i} was published by the outlet called {@code name}. */
    public boolean isFrom(int i, String name) {
        return outlet(i).map(outlet -> outlet.name().equals(name)).orElse(false);
    }

    /** Whether one of the texts was published by the outlet called {@code name}. */
    public boolean isCollected(String name) {
        for (int i = 0; i < size(); i++) {
            if (isFrom(i, name)) {
                return true;
            }
        }
        return false;
    }

    /** The shared sentence of {@code i} at {@code position} of its text, if that sentence is shared. */
    public Optional<Place> place(int i, int position) {
        for (Place place : collation.places()) {
            if (place.witness() == i && chars(i, place.words()).contains(position)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The characters of words of {@code i}, up to the next word, so that closing marks belong to it. */
    public Span chars(int i, Span words) {
        Span tight = texts.get(i).tokens().text(words);
        int next = words.end() < texts.get(i).words()
                ? texts.get(i).tokens().begin(words.end())
                : texts.get(i).witness().layout().body().end();
        return new Span(tight.begin(), Math.max(tight.end(), next));
    }

    /** The words of {@code j} that correspond to a sentence of another witness. */
    public Optional<Span> counterpart(Place place, int j) {
        for (Cell cell : place.cells()) {
            if (cell.witness() == j) {
                return Optional.of(texts.get(j).tokens().text(cell.words()));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code i} and {@code j} share a sentence. */
    public boolean linked(int i, int j) {
        return collation.places().stream()
                .anyMatch(
                        place -> place.witness() == i && place.cells().stream().anyMatch(cell -> cell.witness() == j));
    }

    /** All ordered pairs. */
    public List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                if (i != j) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }
}
