package io.github.stemma.cli;

import java.util.ArrayList;
import picocli.CommandLine.IFactory;

/**
 * Makes what the parser needs of its own accord: the lists of flags that may be repeated. picocli's own factory seeks
 * Groovy first, and what is not there is sought in the whole jar: a twentieth of a short run.
 */
final class Lists implements IFactory {

    @Override
    public <K> K create(Class<K> type) {
        if (!type.isAssignableFrom(ArrayList.class)) {
            throw new IllegalArgumentException("no flag is a " + type.getName());
        }
        return type.cast(new ArrayList<>());
    }
}
