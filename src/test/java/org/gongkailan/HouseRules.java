package org.gongkailan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules of the house over compiled classes; the reason of each is what a failure tells its reader to do. */
final class HouseRules {
    private static final String HANDLE = "org.jdbi.v3.core.Handle";

    /** "(**)" makes every package its own slice; "(*).." would see one slice per feature and miss cycles inside. */
    static final ArchRule PACKAGES_FORM_NO_CYCLE = slices().matching(Folders.ROOT + ".(**)")
            .should().beFreeOfCycles()
            .because("a knot of packages cannot be read apart: move the shared type to the side that knows less, "
                    + "or pass a function through the constructor");

    static final ArchRule ONLY_DRAWN_ARROWS = classes().that().resideInAPackage(Folders.ROOT + "..")
            .should(followTheArrows())
            .because("design.md section 3 draws who may know whom: move the class, hand the value in through "
                    + "a constructor in assembly, or, for a new folder, declare it in Folders with its arrows");

    static final ArchRule ONLY_SCREENS_KNOW_JAVAFX = noClasses()
            .that(resideOutsideOfPackages("..ui..", Folders.ROOT + ".assembly.."))
            .and().doNotHaveFullyQualifiedName(Folders.ROOT + ".Main")
            .should().dependOnClassesThat(resideInAnyPackage(
                    "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.."))
            .because("work must run without a display: move what touches a node into a package called ui");

    static final ArchRule VIEW_MODELS_KNOW_NO_NODES = noClasses()
            .that(nameMatching(".*ViewModel(\\$.*)?"))
            .should().dependOnClassesThat(resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..",
                    "org.controlsfx..", "atlantafx..", "org.kordamp.."))
            .because("a view model runs without a window: keep javafx.beans and javafx.collections, "
                    + "and let the screen bind the rest");

    /** A Handle may pass through other hands on its way to a store; nobody else asks it anything. */
    static final ArchRule ONLY_STORES_SPEAK_SQL = noClasses()
            .that(resideOutsideOfPackages(Folders.ROOT + ".store.."))
            .and(DescribedPredicate.not(nameMatching(".*Store(\\$.*)?")))
            .should().dependOnClassesThat(
                    resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")
                            .and(DescribedPredicate.not(name(HANDLE))))
            .orShould().callMethodWhere(describe("a Handle is asked", call ->
                    call.getTargetOwner().getName().equals(HANDLE)))
            .because("SQL stands in the feature's ...Store: ask it there with one method per question");

    static final ArchRule OFFICE_LIBRARIES_STAY_IN_OFFICEFILE = keep("officefile",
            "read and write office files through officefile's own types",
            "org.apache.poi..", "org.dhatim..", "org.jsoup..", "org.apache.xmlbeans..", "org.openxmlformats..");

    static final ArchRule PDFBOX_STAYS_IN_TYPESET = keep("typeset",
            "describe the document as a Paper and let typeset ink it",
            "org.apache.pdfbox..", "org.apache.fontbox..");

    static final ArchRule PICOCLI_STAYS_AT_THE_DOOR = noClasses()
            .that(resideOutsideOfPackages(Folders.ROOT + ".cli..", Folders.ROOT + ".assembly..", Folders.ROOT))
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("a feature does not know that it was called from a command line: parse in cli, pass values");

    static final ArchRule SCREENS_READ_NO_JSON = noClasses()
            .that(resideInAnyPackage("..ui..", Folders.ROOT + ".finding..", Folders.ROOT + ".text..",
                    Folders.ROOT + ".progress..", Folders.ROOT + ".paper.."))
            .and().doNotHaveSimpleName("PreferencesFile")
            .should().dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
            .because("files are read by features and trades, which hand records to the screen");

    static final ArchRule COMMANDS_NEED_NO_DISPLAY = noClasses()
            .that().resideInAPackage(Folders.ROOT + ".cli..")
            .should().dependOnClassesThat(resideInAnyPackage("javafx..", "..ui.."))
            .because("the command line is the standing test that the work is not in the screens: "
                    + "move what it needs out of ui");

    static final ArchRule NOTHING_GOES_ONLINE = noClasses()
            .should().dependOnClassesThat(describe("open network connections", HouseRules::opensConnections))
            .because("the program works on one local file and sends nothing: "
                    + "read from a Path or a class path resource");

    static final ArchRule ONLY_JOBS_START_THREADS = noClasses()
            .that(DescribedPredicate.not(nameMatching("org\\.gongkailan\\.ui\\.\\w*Jobs(\\$.*)?"
                    + "|org\\.gongkailan\\.store\\.Database(\\$.*)?")))
            .should().callMethodWhere(describe("a thread is started", HouseRules::startsThread))
            .orShould().callConstructorWhere(describe("a thread is made", HouseRules::startsThread))
            .because("slow work takes a Progress and knows no threads: run it through ui.Jobs "
                    + "(store.Database keeps the one queue of database work)");

    static final ArchRule ONLY_JOBS_ENTER_THE_SCREEN_THREAD = noClasses()
            .that(DescribedPredicate.not(nameMatching("org\\.gongkailan\\.ui\\.\\w*Jobs(\\$.*)?")))
            .should().callMethodWhere(describe("Platform.runLater", call ->
                    call.getTargetOwner().getName().equals("javafx.application.Platform")
                            && call.getName().equals("runLater")))
            .because("results come back to the screen through ui.Jobs: jobs.run(work).then(use)");

    static final ArchRule NOTHING_IS_KEPT_IN_STATICS = fields().that().areStatic().and(
                    describe("are written by us", field -> !field.getModifiers().toString().contains("SYNTHETIC")
                            && !field.getName().startsWith("$")))
            .should().beFinal()
            .andShould().notHaveRawType(describe("a holder of changing state", type ->
                    type.getPackageName().equals("java.util.concurrent.atomic")
                            || type.isAssignableTo(ThreadLocal.class)))
            .because("state belongs to an object that assembly makes with new");

    static final ArchRule NOBODY_FETCHES_AN_INSTANCE = noMethods().that().areStatic()
            .should().haveNameMatching("getInstance|instance|getDefault")
            .because("collaborators come through the constructor, made once in assembly");

    static final ArchRule NAMES_SAY_WHAT_A_THING_DOES = noClasses()
            .should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Data|Info)(\\$.*)?")
            .because("such a name fits everything: ask what the thing does and call it that");

    private HouseRules() {
    }

    private static ArchRule keep(String trade, String way, String... libraries) {
        return noClasses().that(resideOutsideOfPackages(Folders.ROOT + "." + trade + ".."))
                .should().dependOnClassesThat(resideInAnyPackage(libraries))
                .because("these libraries are " + trade + "'s own: " + way);
    }

    private static boolean opensConnections(JavaClass type) {
        String name = type.getName();
        return name.startsWith("java.net.http.") || name.startsWith("java.nio.channels.Socket")
                || name.matches("java\\.net\\.(\\w*Socket|\\w*URLConnection|InetAddress|InetSocketAddress)");
    }

    private static boolean startsThread(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return switch (owner) {
            case "java.lang.Thread" -> call.getName().matches("<init>|start|startVirtualThread|ofVirtual|ofPlatform");
            case "java.util.concurrent.Executors", "java.util.Timer" -> true;
            case "java.util.concurrent.CompletableFuture" -> call.getName().matches("(supply|run)Async");
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows drawn in Folders") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    String target = arrow.getTargetClass().getBaseComponentType().getPackageName();
                    boolean ours = target.equals(Folders.ROOT) || target.startsWith(Folders.ROOT + ".");
                    if (ours && !Folders.mayImport(type.getPackageName(), target)) {
                        events.add(SimpleConditionEvent.violated(type, arrow.getDescription()));
                    }
                }
            }
        };
    }
}
