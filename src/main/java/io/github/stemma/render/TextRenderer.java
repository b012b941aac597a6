package io.github.stemma.render;

import io.github.stemma.model.Result;
import java.io.IOException;
import java.io.Writer;

/** Text for people: passages for {@code compare}, the stemma for {@code trace}. */
final class TextRenderer implements Renderer {

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Paper paper = new Paper(view, out);
        if (result.command().equals("trace")) {
            new TraceText(result, paper).print();
        } else {
            new CompareText(result, paper).print();
        }
    }
}
