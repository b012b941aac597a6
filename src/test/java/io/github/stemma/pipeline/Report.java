package io.github.stemma.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two invented reports of ten sentences, of which papers print these or those. */
enum Report {
    /** German, ten sentences. */
    DAIRY(
            "Die Molkerei Wendtal ruft seit Donnerstag rund 18.000 Packungen geriebenen Bergkäse zurück.",
            "In einer Eigenkontrolle waren in zwei Chargen Splitter von blauem Kunststoff aufgefallen, teilte das"
                    + " Unternehmen mit.",
            "Betroffen sind Beutel zu 200 Gramm mit dem Haltbarkeitsdatum 4. Juni, die in sieben Bundesländern verkauft"
                    + " wurden.",
            "Kunden bekommen den Kaufpreis auch ohne Kassenbon in jeder Filiale erstattet.",
            "Der Schaden dürfte nach Angaben der Geschäftsführung bei 60.000 Euro liegen.",
            "Schuld war offenbar ein Transportband, das beim Umbau der Abfüllhalle falsch eingestellt worden war.",
            "Das Veterinäramt des Landkreises hat die Anlage am Freitag besichtigt und wieder freigegeben.",
            "Verletzt wurde nach bisherigem Stand niemand, eine Hotline ist bis Monatsende geschaltet.",
            "Die Molkerei beschäftigt 140 Menschen und verarbeitet täglich die Milch von 230 Höfen.",
            "Erst im Vorjahr hatte sie für denselben Käse eine Auszeichnung der Landwirtschaftskammer erhalten."),
    /** English, ten sentences. */
    FERRY(
            "The ferry between Carrick Point and the island of Skellan will stop running for at least three weeks from"
                    + " Monday.",
            "Inspectors found cracks in the hull of the 41-year-old vessel during a routine check in dry dock, the"
                    + " operator said.",
            "About 600 commuters use the crossing every day, most of them workers at the fish farms on the eastern"
                    + " shore.",
            "A chartered catamaran will carry foot passengers twice a day, but there is no room on board for vehicles.",
            "Lorries must take the mountain road through Dunmore, a detour of nearly ninety minutes.",
            "Shopkeepers on the island have asked the council for help with the cost of bringing in fresh food.",
            "Repairs are expected to cost 1.3 million pounds and to be paid out of a reserve set up in 2019.",
            "The operator hopes to resume service before the sheep sales in the second week of September.",
            "A replacement vessel was ordered two years ago, although its delivery has been put off four times.",
            "School exams for the 38 island pupils who study on the mainland have been moved to a later date.");

    private final List<String> sentences;

    Report(String... sentences) {
        this.sentences = List.of(sentences);
    }

    /** These sentences, counted from 0, as one paragraph. */
    String of(int... chosen) {
        return IntStream.of(chosen).mapToObj(sentences::get).collect(Collectors.joining(" "));
    }
}
