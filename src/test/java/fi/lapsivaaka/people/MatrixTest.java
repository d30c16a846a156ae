package fi.lapsivaaka.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void isPrintedInTheDocumentation() throws IOException {
        String heading =
                Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | ", "| action | ", " |"));
        String table = Arrays.stream(Action.values())
                .map(action -> "| " + action.code() + " | "
                        + Arrays.stream(Role.values())
                                .map(role -> Matrix.allowed(action).contains(role) ? "x" : "")
                                .collect(Collectors.joining(" | "))
                        + " |")
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("docs/security.md")))
                .contains(heading)
                .contains(table);
    }

    @Test
    void everyActionHasAnAddressOrSaysThatItHasNone() {
        Set<Action> used = Routes.all().stream()
                .map(Route::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
        assertThat(Arrays.stream(Action.values()).filter(action -> !action.beyondTheDoor()))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void nobodyButThoseOfAnOrganisationDoesAnything() {
        for (Action action : List.of(Action.READ_PUBLIC, Action.USE_OWN_ACCOUNT, Action.READ_CHILD_BUDGET)) {
            assertThat(Matrix.allowed(action)).contains(Role.PUBLIC);
        }
        assertThat(Arrays.stream(Action.values())
                        .filter(action -> Matrix.allowed(action).contains(Role.PUBLIC)))
                .hasSize(3);
    }

    @Test
    void whoPublishesRulesNeverPublishesTheirOwn() {
        assertThat(Arrays.stream(Action.values()).filter(Action::neverToOnesOwn))
                .containsExactly(Action.PUBLISH_RULES);
        assertThat(Matrix.allowed(Action.PUBLISH_RULES)).containsExactly(Role.APPROVER);
        assertThat(Matrix.allowed(Action.WRITE_RULES)).doesNotContain(Role.APPROVER);
    }

    @Test
    void rightsToRulesStandApart() {
        assertThat(Matrix.allowed(Action.READ_RULE_DRAFT))
                .containsExactlyInAnyOrder(Role.EXPERT, Role.MAINTAINER, Role.APPROVER);
        assertThat(Matrix.allowed(Action.WRITE_RULES)).containsExactlyInAnyOrder(Role.EXPERT, Role.MAINTAINER);
        assertThat(Matrix.allowed(Action.CHANGE_RULE_SCHEMA)).containsExactly(Role.MAINTAINER);
    }

    @Test
    void everyAddressOfADraftOfRulesAsksWhoseTheDraftIs() {
        assertThat(Routes.all().stream().filter(route -> route.path().startsWith("/rules/workshop/drafts/{draft}")))
                .hasSizeGreaterThan(20)
                .allMatch(route -> route.subject() == Subject.RULE_DRAFT);
        assertThat(Routes.all().stream()
                        .filter(route -> route.path().startsWith("/rules/workshop"))
                        .filter(route -> route.action() == Action.WRITE_RULES))
                .noneMatch(route -> route.subject() == Subject.NOTHING);
    }
}
