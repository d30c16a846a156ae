package fi.lapsivaaka;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fi.lapsivaaka.offender.first.Clockwatcher;
import fi.lapsivaaka.offender.first.Printer;
import fi.lapsivaaka.offender.first.RuleCompiler;
import fi.lapsivaaka.offender.impl.Helper;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The house stands as drawn: rooms keep to their declared neighbours; each rule is shown to bite on an offender. */
class ArchitectureTest {

    private static final String ROOT = "fi.lapsivaaka";
    private static final String OFFENDERS = ROOT + ".offender";
    private static final JavaClasses PRODUCT =
            new ClassFileImporter(java.util.List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)).importPackages(ROOT);

    /** The door opens on every room and no room leads to it, which is checked below; so it is no part of a ring. */
    private static final DescribedPredicate<JavaClass> THE_DOOR = simpleName("LapsivaakaApplication");

    private static final ApplicationModules HOUSE = ApplicationModules.of(LapsivaakaApplication.class, THE_DOOR);

    private static final DescribedPredicate<JavaCall<?>> ASKING_THE_TIME =
            DescribedPredicate.describe("asking the machine for the time", call -> {
                JavaClass owner = call.getTargetOwner();
                boolean unsetClock = owner.getPackageName().startsWith("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                boolean ownClock =
                        owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
                boolean date = owner.isEquivalentTo(Date.class)
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getName().equals("<init>");
                boolean millis =
                        owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
                return unsetClock || ownClock || date || millis;
            });

    private static final ArchRule ONLY_RULESET_KNOWS_DROOLS = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".ruleset.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    private static final ArchRule TIME_COMES_FROM_THE_ONE_CLOCK = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".web..", ROOT + ".cli..", ROOT + ".database..")
                    .and(DescribedPredicate.not(THE_DOOR)))
            .should()
            .callCodeUnitWhere(ASKING_THE_TIME);

    private static final ArchRule ONLY_COMMANDS_PRINT = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".cli.."))
            .should()
            .accessFieldWhere(DescribedPredicate.describe(
                    "System.out or System.err",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && access.getTarget().getRawType().isEquivalentTo(PrintStream.class)))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "printStackTrace()",
                    call -> call.getName().equals("printStackTrace")
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    private static final ArchRule LOGGING_GOES_THROUGH_SLF4J =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    private static final ArchRule PACKAGES_ARE_NAMED_FOR_WHAT_THEY_ARE_ABOUT = noClasses()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..service..", "..impl..", "..dto..", "..helper.."));

    @Test
    void roomsUseOnlyTheRoomsTheyDeclare() {
        HOUSE.verify();
    }

    @Test
    void everyRoomDeclaresWhatItMayUse() {
        assertThat(HOUSE.stream()
                        .map(module ->
                                PRODUCT.getPackage(module.getBasePackage().getName())))
                .hasSizeGreaterThan(10)
                .allSatisfy(room -> assertThat(room.getAnnotationOfType(ApplicationModule.class)
                                .allowedDependencies())
                        .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void aRoomThatReachesFurtherIsFound() {
        ApplicationModules offenders = ApplicationModules.of(OFFENDERS, ImportOption.Predefined.ONLY_INCLUDE_TESTS);

        assertThatThrownBy(offenders::verify)
                .hasMessageContaining("Module 'second' depends on module 'first'")
                .hasMessageContaining("Allowed targets: none");
    }

    @Test
    void roomsFormNoRing() {
        noRing(ROOT).check(PRODUCT);
    }

    @Test
    void aRingIsFound() {
        assertThatThrownBy(() -> noRing(OFFENDERS + ".ring").check(offenders()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void whatEveryRoomSharesKnowsNoRoom() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are in the root", type -> type.getPackageName().equals(ROOT)))
                .and(DescribedPredicate.not(THE_DOOR))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".*.."))
                .check(PRODUCT);
    }

    @Test
    void noRoomLeadsToTheDoor() {
        noClasses()
                .that(resideInAPackage(ROOT + ".*.."))
                .should()
                .dependOnClassesThat(THE_DOOR)
                .check(PRODUCT);
    }

    /** Two of one name would keep the service from starting. */
    @Test
    void componentsOfAllRoomsHaveNamesOfTheirOwn() {
        assertThat(PRODUCT.stream()
                        .filter(one -> one.isAnnotatedWith(Component.class) || one.isMetaAnnotatedWith(Component.class))
                        .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule, Class<?> offender) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bites(ArchRule rule, Class<?> offender) {
        JavaClasses found = new ClassFileImporter().importClasses(offender);

        assertThatThrownBy(() -> rule.check(found))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender.getSimpleName());
    }

    static Stream<Arguments> rules() {
        return Map.of(
                        ONLY_RULESET_KNOWS_DROOLS, RuleCompiler.class,
                        TIME_COMES_FROM_THE_ONE_CLOCK, Clockwatcher.class,
                        ONLY_COMMANDS_PRINT, Printer.class,
                        LOGGING_GOES_THROUGH_SLF4J, Printer.class,
                        PACKAGES_ARE_NAMED_FOR_WHAT_THEY_ARE_ABOUT, Helper.class)
                .entrySet()
                .stream()
                .map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    private static ArchRule noRing(String house) {
        return slices().matching(house + ".(*)..").should().beFreeOfCycles();
    }

    private static JavaClasses offenders() {
        return new ClassFileImporter().importPackages(OFFENDERS);
    }
}
