package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.MethodComparison.Method;
import fi.lapsivaaka.classification.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names methods so that readers tell them apart: by the version of the rules, and by choices that are not alike in all. */
@Component
final class MethodNames {

    private static final int SHORT_HASH = 8;

    private final ChildBudgets budgets;

    MethodNames(ChildBudgets budgets) {
        this.budgets = budgets;
    }

    /** @param all the methods beside which this one is named */
    String name(Method method, List<Method> all, UUID organisation, Language language) {
        List<Setting> settings = budgets.settings(organisation).all();
        String choices = choices(method).stream()
                .filter(choice -> all.stream().anyMatch(other -> !choices(other).contains(choice)))
                .map(choice -> word(choice, settings, language))
                .collect(Collectors.joining(", "));
        boolean twin = all.stream()
                .anyMatch(other -> !other.equals(method)
                        && other.version().equals(method.version())
                        && other.profile().equals(method.profile()));
        return method.version()
                + (choices.isEmpty() ? "" : ": " + choices)
                + (twin ? " (" + method.sha256().substring(0, SHORT_HASH) + ")" : "");
    }

    private static List<String> choices(Method method) {
        return Arrays.stream(method.profile().split(",", -1))
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    /** {@code age=alle18} in words; as it stands where today's rules know it no more. */
    private static String word(String written, List<Setting> settings, Language language) {
        return settings.stream()
                .flatMap(setting -> setting.choices().stream()
                        .filter(choice -> written.equals(setting.id() + "=" + choice.code()))
                        .map(choice -> setting.name().in(language) + ": "
                                + choice.name().in(language)))
                .findFirst()
                .orElse(written);
    }
}
