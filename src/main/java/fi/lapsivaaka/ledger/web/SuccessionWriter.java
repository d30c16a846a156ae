package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Succession;
import fi.lapsivaaka.ledger.Successions;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of successions out. */
@Component
final class SuccessionWriter {

    private final Organisations organisations;
    private final Successions successions;
    private final Words words;
    private final Figures figures;

    SuccessionWriter(Organisations organisations, Successions successions, Words words, Figures figures) {
        this.organisations = organisations;
        this.successions = successions;
        this.words = words;
        this.figures = figures;
    }

    /**
     * @param shown whose cost centres are shown; null while there are no organisations
     * @param visitor whose organisations may be chosen
     */
    SuccessionPage write(@Nullable Organisation shown, Visitor visitor, Language language) {
        List<Succession> costCentres = shown == null ? List.of() : successions.ofCostCentres(shown.id());
        List<Organisation> own = organisations.findAll().stream()
                .filter(one -> visitor.may(Action.READ_IMPORT, one.id()))
                .toList();
        List<String> codes = own.stream().map(Organisation::code).toList();
        List<Succession> mergers = successions.ofOrganisations().stream()
                .filter(one -> codes.contains(one.from()) || codes.contains(one.to()))
                .toList();
        return new SuccessionPage(
                shown == null ? "" : shown.code(),
                shown == null ? "" : shown.name().in(language),
                shown != null && shown.practice(),
                own.stream()
                        .map(one ->
                                new SuccessionPage.Choice(one.code(), one.name().in(language), one.equals(shown)))
                        .toList(),
                lines(costCentres, language),
                lines(mergers, language),
                Stream.concat(costCentres.stream(), mergers.stream())
                        .filter(one -> !one.counts())
                        .map(one -> line(one, language))
                        .toList());
    }

    private List<SuccessionPage.Line> lines(List<Succession> all, Language language) {
        return all.stream()
                .filter(Succession::counts)
                .map(one -> line(one, language))
                .toList();
    }

    private SuccessionPage.Line line(Succession one, Language language) {
        return new SuccessionPage.Line(
                one.id().toString(),
                name(one, one.from(), language),
                name(one, one.to(), language),
                words.day(one.firstDay()),
                figures.share(new Money(one.share()), new Money(Succession.WHOLE)),
                one.ground(),
                one.withdrawnAt() == null
                        ? ""
                        : words.word(
                                language,
                                "successions.withdrawn.why",
                                words.moment(one.withdrawnAt()),
                                one.withdrawnReason()));
    }

    private String name(Succession one, String code, Language language) {
        return one.kind() == Succession.Kind.COST_CENTRE
                ? code
                : organisations
                        .findByCode(code)
                        .map(found -> found.name().in(language) + " (" + code + ")")
                        .orElse(code);
    }
}
