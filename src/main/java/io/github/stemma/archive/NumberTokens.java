package io.github.stemma.archive;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Numbers as terms of a few bytes each, highest first, so that they sort like unsigned numbers. */
final class NumberTokens extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef bytes;
    private final int shift;

    private int[] numbers = new int[0];
    private int next;

    /**
     * @param size bytes of a term, 1 to 4: the highest of each number
     */
    NumberTokens(int size) {
        bytes = new BytesRef(new byte[size]);
        shift = Integer.SIZE - 8 * size;
    }

    NumberTokens over(int[] what) {
        numbers = what;
        next = 0;
        return this;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == numbers.length) {
            return false;
        }
        clearAttributes();
        fill(numbers[next++], bytes, shift);
        term.setBytesRef(bytes);
        return true;
    }

    /** The term of a number. */
    static BytesRef term(int number, int size) {
        BytesRef term = new BytesRef(new byte[size]);
        fill(number, term, Integer.SIZE - 8 * size);
        return term;
    }

    private static void fill(int number, BytesRef into, int shift) {
        int rest = number >>> shift;
        for (int i = into.length - 1; i >= 0; i--) {
            into.bytes[i] = (byte) rest;
            rest >>>= 8;
        }
    }
}
