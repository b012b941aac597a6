package io.github.stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which package may import what. A stage imports the model and the library it wraps, and no other stage; the pipeline alone knows
 * their order; the command line stands on top; each library has one door.
 */
class ArchitectureTest {
    private static final String BASE = "io.github.stemma";

    /** A new package enters here with the libraries it may know. */
    private static final Map<String, List<String>> STAGES = new TreeMap<>(Map.of(
            "read",
                    List.of(
                            "org.jsoup..",
                            "com.fasterxml.jackson.core..",
                            "org.netpreserve..",
                            "org.apache.commons.csv.."),
            "tokenize", List.of("org.tartarus.snowball.."),
            "seed", List.of(),
            "chain", List.of(),
            "align", List.of(),
            "family", List.of(),
            "collate", List.of(),
            "infer", List.of(),
            "archive", List.of("org.apache.lucene.."),
            "render",
                    List.of(
                            "com.fasterxml.jackson.core..",
                            "org.apache.commons.text..",
                            "org.apache.commons.csv..",
                            "com.github.difflib..",
                            "org.jline.utils..")));

    static {
        STAGES.put("thesaurus", List.of());
    }

    /** The packages of inference, each of which may know those before it. */
    private static final List<String> INFERENCE =
            List.of("tree", "along", "evidence", "structure", "search", "belief", "retold", "source");

    private static final Set<String> OTHERS = Set.of("model", "resource", "pipeline", "cli", "spark");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void everyPackageHasItsRule() {
        Set<String> known = new TreeSet<>(STAGES.keySet());
        known.addAll(OTHERS);

        assertThat(known).containsAll(packagesThere());
    }

    static Stream<String> stagesThere() {
        return packagesThere().stream().filter(STAGES::containsKey);
    }

    @ParameterizedTest
    @MethodSource("stagesThere")
    void aStageKnowsTheModelAndItsLibraryOnly(String stage) {
        String own = BASE + "." + stage + "..";
        String[] known = with(
                STAGES.get(stage),
                own,
                BASE + ".model..",
                BASE + ".resource..",
                "java..",
                "javax.xml..",
                "org.jspecify..",
                "org.w3c..",
                "org.xml..");

        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known)
                .check(PRODUCT);
    }

    @Test
    void theModelKnowsNothing() {
        classes()
                .that()
                .resideInAPackage(BASE + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        BASE + ".model..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void thePipelineKnowsStagesAndNoLibrary() {
        classes()
                .that()
                .resideInAPackage(BASE + ".pipeline..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        with(stagePackages(), BASE + ".pipeline..", BASE + ".model..", "java..", "org.jspecify.."))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void theCommandLineKnowsItsLibrariesOnly() {
        classes()
                .that()
                .resideInAPackage(BASE + ".cli..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(
                        stagePackages(),
                        BASE + ".cli..",
                        BASE + ".pipeline..",
                        BASE + ".model..",
                        "java..",
                        "org.jspecify..",
                        "picocli..",
                        "org.jline.."))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void nothingStandsOnTopOfTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + ".cli..")
                .check(PRODUCT);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    static Stream<String> inferenceThere() {
        return PRODUCT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE + ".infer."))
                .map(name -> name.substring((BASE + ".infer.").length()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("inferenceThere")
    void aPartOfInferenceKnowsThoseBeforeIt(String part) {
        assertThat(INFERENCE).contains(part);
        List<String> later = new ArrayList<>(List.of(BASE + ".infer"));
        INFERENCE
                .subList(INFERENCE.indexOf(part) + 1, INFERENCE.size())
                .forEach(name -> later.add(BASE + ".infer." + name + ".."));

        noClasses()
                .that()
                .resideInAPackage(BASE + ".infer." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.toArray(String[]::new))
                .check(PRODUCT);
    }

    @Test
    void standardOutputIsNotTouched() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("Main.run gets its streams; only the door of the program takes the process's own")
                .check(PRODUCT.that(DescribedPredicate.describe(
                        "are no entry point",
                        type -> type.tryGetMethod("main", String[].class).isEmpty())));
    }

    @Test
    void noStaticStateChanges() {
        fields().that().areStatic().should().beFinal().check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> described = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (JavaClass type : PRODUCT) {
            all.add(type.getPackageName());
            if (type.getSimpleName().equals("package-info")) {
                described.add(type.getPackageName());
            }
        }

        assertThat(described).isEqualTo(all);
    }

    private static Set<String> packagesThere() {
        Set<String> there = new TreeSet<>();
        for (JavaClass type : PRODUCT) {
            if (!type.getPackageName().equals(BASE)) {
                there.add(type.getPackageName().substring(BASE.length() + 1).split("\\.")[0]);
            }
        }
        return there;
    }

    private static List<String> stagePackages() {
        return STAGES.keySet().stream().map(stage -> BASE + "." + stage + "..").toList();
    }

    private static String[] with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toArray(String[]::new);
    }
}
