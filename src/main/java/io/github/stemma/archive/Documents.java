package io.github.stemma.archive;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns prepared texts into documents; the same objects are filled again for each text. */
final class Documents {

    private final NumberTokens grams = new NumberTokens(Fields.GRAM_BYTES);
    private final NumberTokens words = new NumberTokens(Fields.WORD_BYTES);
    private final Field gramField = new Field(Fields.GRAMS, grams, indexed(IndexOptions.DOCS));
    private final Field wordField = new Field(Fields.WORDS, words, indexed(IndexOptions.DOCS_AND_FREQS));

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** The document of a text; valid until the next. */
    Document document(Prepared text, int version) {
        grams.over(text.grams);
        words.over(text.words);
        Document document = new Document();
        document.add(new StringField(Fields.KEY, new BytesRef(text.key.bytes()), Field.Store.NO));
        document.add(new StringField(Fields.SAME, new BytesRef(text.same.bytes()), Field.Store.NO));
        document.add(gramField);
        document.add(wordField);
        document.add(new NumericDocValuesField(Fields.CURRENT, 1));
        document.add(new NumericDocValuesField(Fields.VERSION, version));
        document.add(new NumericDocValuesField(Fields.SIZE, text.size));
        document.add(new StoredField(Fields.ENTRY, text.entry));
        return document;
    }
}
