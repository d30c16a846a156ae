package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.Children;
import fi.lapsivaaka.childbudget.LevelMarks;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What several pages say beside their figures. */
@Component
final class FigureWords {

    private final LevelMarks marks;
    private final MessageSource messages;
    private final Figures figures;

    FigureWords(LevelMarks marks, MessageSource messages, Figures figures) {
        this.marks = marks;
        this.messages = messages;
        this.figures = figures;
    }

    /** Euros and shares by level, for those who do not see the picture. */
    String levels(Row total, List<String> levels, Language language) {
        return levels.stream()
                .map(level -> word(
                        "childBudget.level.text",
                        language,
                        marks.of(level, language).name(),
                        figures.wholeEuros(total.childByLevel().getOrDefault(level, Money.ZERO)),
                        figures.share(total.childByLevel().getOrDefault(level, Money.ZERO), total.child())))
                .collect(Collectors.joining("; "));
    }

    /** Whom figures are divided by, how old and how certain that is; null where it is not known. */
    @Nullable
    String children(@Nullable Children children, int year, Language language) {
        if (children == null) {
            return null;
        }
        String told = word(
                children.hiddenCells() > 0 ? "childBudget.children.hidden" : "childBudget.children",
                language,
                figures.count(children.under18()),
                String.valueOf(children.year()),
                children.source());
        return children.year() < year ? told + " " + word("childBudget.children.older", language) : told;
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
