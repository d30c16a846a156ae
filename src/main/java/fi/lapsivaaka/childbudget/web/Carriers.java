package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Division;
import fi.lapsivaaka.childbudget.DivisionKey;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said of those who carry a cost, and of the key that divides a county's money. */
@Component
final class Carriers {

    static final String MUNICIPALITY = "municipality";
    static final String COUNTY = "county";
    static final String PREDECESSOR = "predecessor";

    private final MessageSource messages;
    private final Figures figures;

    Carriers(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    LevelMark municipality(Language language) {
        return new LevelMark("level", MUNICIPALITY, word("joint.municipality", language), "1");
    }

    LevelMark county(Language language) {
        return new LevelMark("level", COUNTY, word("joint.county", language), "2");
    }

    LevelMark predecessor(Language language) {
        return new LevelMark("level", PREDECESSOR, word("joint.predecessor", language), "0");
    }

    /** The keys to choose from, each with the page's address under it. */
    List<Link> keys(String page, DivisionKey shown, Language language) {
        return Arrays.stream(DivisionKey.values())
                .map(key -> new Link(
                        word("joint.key." + key.code(), language),
                        page + (page.contains("?") ? "&" : "?") + "key=" + key.code(),
                        key == shown))
                .toList();
    }

    /** The key with its numerator, denominator, year and source. */
    String told(Division division, Language language) {
        String year = division.oldestYear() == division.newestYear()
                ? String.valueOf(division.newestYear())
                : division.oldestYear() + "–" + division.newestYear();
        return word(
                "joint.key.told." + division.key().code(),
                language,
                figures.count(division.numerator()),
                figures.count(division.denominator()),
                share(division),
                year,
                String.valueOf(division.municipalities()),
                String.join(" | ", division.sources()));
    }

    String share(Division division) {
        return figures.share(new Money(division.numerator()), new Money(division.denominator()));
    }

    String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
