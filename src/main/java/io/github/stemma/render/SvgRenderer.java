package io.github.stemma.render;

import io.github.stemma.model.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** The stemma as a drawing that needs nothing beside it, for slides and articles. */
final class SvgRenderer implements Renderer {

    /** More texts and sources than this make no picture that can be read. */
    static final int MOST = 60;

    @Override
    public Optional<String> unfit(Result result) {
        int nodes = result.texts().size() + result.lineage().unseen().size();
        return nodes <= MOST
                ? Optional.empty()
                : Optional.of("svg draws at most " + MOST + " texts and sources, not " + nodes
                        + ": take graphml, gexf or dot.");
    }

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        SvgPicture picture = new SvgPicture(result, view.messages());
        XmlOut.print(out, picture::print);
    }
}
