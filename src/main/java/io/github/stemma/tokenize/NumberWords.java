package io.github.stemma.tokenize;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Number words and signs whose stem is a form that several writings share: {@code zwölf} and {@code 12} have one stem,
 * {@code %} and {@code Prozent} too. One is left out because it is an article in most of these languages.
 */
final class NumberWords {

    private static final Map<Language, Map<String, String>> WORDS = new EnumMap<>(Language.class);

    static {
        from2(Language.DE, "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf");
        tens(Language.DE, "zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert");
        signs(Language.DE, "prozent", "euro", "dollar", "millionen", "milliarden");
        from2(Language.EN, "two three four five six seven eight nine ten eleven twelve");
        tens(Language.EN, "twenty thirty forty fifty sixty seventy eighty ninety hundred");
        signs(Language.EN, "percent", "euro", "dollar", "million", "billion");
        from2(Language.FR, "deux trois quatre cinq six sept huit neuf dix onze douze");
        tens(Language.FR, "vingt trente quarante cinquante soixante - - - cent");
        from2(Language.IT, "due tre quattro cinque sei sette otto nove dieci undici dodici");
        tens(Language.IT, "venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento");
        from2(Language.ES, "dos tres cuatro cinco seis siete ocho nueve diez once doce");
        tens(Language.ES, "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien");
        from2(Language.NL, "twee drie vier vijf zes zeven acht negen tien elf twaalf");
        tens(Language.NL, "twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd");
        from2(Language.PT, "dois três quatro cinco seis sete oito nove dez onze doze");
        from2(Language.SV, "två tre fyra fem sex sju åtta nio tio elva tolv");
    }

    private NumberWords() {}

    /** The form that all writings of this number or sign share, if the folded word is one. */
    static Optional<String> digits(Language language, String fold) {
        return Optional.ofNullable(WORDS.getOrDefault(language, Map.of()).get(fold));
    }

    private static void from2(Language language, String words) {
        int n = 2;
        for (String word : words.split(" ")) {
            put(language, word, Integer.toString(n++));
        }
    }

    private static void tens(Language language, String words) {
        int n = 20;
        for (String word : words.split(" ")) {
            put(language, word, Integer.toString(n));
            n += 10;
        }
    }

    private static void signs(
            Language language, String percent, String euro, String dollar, String million, String billion) {
        put(language, percent, "%");
        put(language, euro, "€");
        put(language, dollar, "$");
        put(language, "mio", million);
        put(language, "mrd", billion);
        put(language, "m", million);
        put(language, "bn", billion);
        put(language, million, million);
        put(language, billion, billion);
        if (language == Language.DE) {
            put(language, "million", million);
            put(language, "milliarde", billion);
        }
    }

    private static void put(Language language, String word, String form) {
        WORDS.computeIfAbsent(language, l -> new HashMap<>()).putIfAbsent(Fold.fold(word), form);
    }
}
