package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells in words what a case expects and what turned out otherwise. */
@Component
class CaseWords {

    private static final String RULE = "rule";

    private final WorkshopWords words;

    CaseWords(WorkshopWords words) {
        this.words = words;
    }

    String expected(TriedCase one, Language language) {
        return words.word(language, "workshop.case.expected." + one.expected(), one.rule());
    }

    /** One sentence for each difference; none when the case holds. */
    List<String> differences(TriedCase one, Language language) {
        return one.differences().stream()
                .map(difference -> difference(one, difference, language))
                .toList();
    }

    private String difference(TriedCase one, TriedCase.Difference difference, Language language) {
        boolean decidedElsewhere =
                !difference.by().isEmpty() && !difference.by().equals(one.rule());
        if (difference.what().equals(RULE) && !one.expected().equals(TriedCase.ROW)) {
            String said = words.word(language, "workshop.case.told." + difference.told(), one.rule());
            return decidedElsewhere ? said + " " + words.word(language, "workshop.case.by", difference.by()) : said;
        }
        return words.word(
                language,
                "workshop.case.otherwise",
                words.wordOr(language, "workshop.case.field." + difference.what(), difference.what()),
                shown(difference.expected()),
                shown(difference.told()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
