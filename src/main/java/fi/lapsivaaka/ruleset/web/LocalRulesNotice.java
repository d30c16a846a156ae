package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.LocalRules;
import fi.lapsivaaka.ruleset.LocalVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Tells every page about an organisation's figures or about a matter whose own rules it stands on, so that none can forget
 * to say so. Where the figures of others stand beside, theirs are told too.
 */
@ControllerAdvice
final class LocalRulesNotice {

    private static final String CHILD_BUDGET = "/child-budget/";
    private static final String CHECKS = "/checks/";
    private static final String PLACES_EUROS = "service-classification";
    private static final List<String> WITH_OTHERS = List.of("/joint", "/trend", "/shift");

    private final LocalRules rules;
    private final LocalNoteWriter notes;

    LocalRulesNotice(ObjectProvider<LocalRules> rules, LocalNoteWriter notes) {
        this.rules = rules.getIfAvailable(() -> LocalRules.NONE);
        this.notes = notes;
    }

    /** Those of the organisation or matter itself; null where it goes by the national rules. */
    @ModelAttribute("localRules")
    LazyContextVariable<@Nullable LocalNote> own(HttpServletRequest request, Language language) {
        return new LazyContextVariable<>() {
            @Override
            protected @Nullable LocalNote loadValue() {
                try {
                    return LocalRulesNotice.this
                            .own(request)
                            .map(local -> notes.write(local, language))
                            .orElse(null);
                } catch (DataAccessException noDatabase) {
                    return null; // so that the page that tells of the failure can be shown
                }
            }
        };
    }

    /** Those of the organisation or matter itself, and of others whose figures are shown beside its own. */
    @ModelAttribute("localNotes")
    LazyContextVariable<List<LocalNote>> all(HttpServletRequest request, Language language) {
        return new LazyContextVariable<>() {
            @Override
            protected List<LocalNote> loadValue() {
                try {
                    return Stream.concat(LocalRulesNotice.this.own(request).stream(), others(request))
                            .map(local -> notes.write(local, language))
                            .toList();
                } catch (DataAccessException noDatabase) {
                    return List.of();
                }
            }
        };
    }

    private Optional<LocalVersion> own(HttpServletRequest request) {
        String path = request.getRequestURI();
        String code = variable(request, "code");
        String id = variable(request, "id");
        if (path.contains(CHILD_BUDGET) && !code.isEmpty()) {
            return rules.inForce(PLACES_EUROS, code);
        }
        return path.contains(CHECKS) && !id.isEmpty() ? rules.ofMatter(id) : Optional.empty();
    }

    private Stream<LocalVersion> others(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.contains(CHECKS)) {
            return rules.costsOfMatter(variable(request, "id")).stream();
        }
        return path.contains(CHILD_BUDGET) && WITH_OTHERS.stream().anyMatch(path::endsWith)
                ? rules.beside(PLACES_EUROS, variable(request, "code")).stream()
                : Stream.empty();
    }

    private static String variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) instanceof String value
                ? value
                : "";
    }
}
