package io.github.stemma.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BlockMeasureTest {

    private static final String PAGE = """
            <html><head><title>Rat tagt</title></head><body>
            <div id=all> <h1>Der  Rat,\n tagt</h1>
              <p>Am <b>Montag</b>, heißt es; <a href=x>mehr  dazu</a> und <a href=y> hier </a>.</p>eins<p>zwei</p>drei
              <ul><li>A<li>B, <i>C </i> D<li><a href=z><span>E</span><span>F</span></a></ul>
              <blockquote><p>Gut&nbsp;so.</p></blockquote><pre>eins zwei</pre>
              <table><tr><td>1<td>2<tr><th>3</th><td></td></table>
              vor<br>nach<div></div> <div> </div><div>G<div>H</div>I</div><img src=x>ende
            </div></body></html>
            """;

    private final Document page = Jsoup.parse(PAGE);

    @Test
    void theLengthIsThatOfTheTextBelow() {
        BlockMeasure.of(page)
                .forEach((element, measure) -> assertThat(measure.length())
                        .as("%s: %s", element.normalName(), element.text())
                        .isEqualTo(element.text().length()));
    }

    @Test
    void commasAndLinksAreThoseBelow() {
        BlockMeasure.of(page).forEach((element, measure) -> {
            assertThat(measure.commas()).isEqualTo(BlockMeasure.commas(element.text()));
            int links = element.select("a").stream()
                    .filter(link -> link != element)
                    .mapToInt(link -> link.text().length())
                    .sum();
            assertThat(measure.linked()).as(element.normalName()).isEqualTo(links);
        });
    }

    @Test
    void halfOfALinkedListIsLinked() {
        Element list = Jsoup.parse("<ul><li><a href=x>abc</a> def</ul>").selectFirst("ul");

        assertThat(BlockMeasure.of(list).get(list).linkedShare()).isEqualTo(3 / 7.0);
        assertThat(BlockMeasure.of(new Element("p")).values())
                .extracting(BlockMeasure::linkedShare)
                .containsExactly(1.0);
    }
}
