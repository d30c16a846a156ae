package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.ImportTotals;
import fi.lapsivaaka.ledger.IncomingFile;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.OtherFiles;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ledger.web.ImportListPage.Taken;
import fi.lapsivaaka.ledger.web.ImportListPage.UnderWay;
import fi.lapsivaaka.ledger.web.ImportPage.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts imports into words. */
@Component
final class ImportPageWriter {

    private final Organisations organisations;
    private final ImportTotals totals;
    private final Words words;

    ImportPageWriter(Organisations organisations, ImportTotals totals, Words words) {
        this.organisations = organisations;
        this.totals = totals;
        this.words = words;
    }

    ImportListPage list(List<IncomingFile> files, List<LedgerImport> imports, Language language) {
        Map<UUID, Organisation> known =
                organisations.findAll().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return new ImportListPage(
                files.stream().map(this::underWay).toList(),
                taken(imports, known, LedgerImport::importedAt, false, language),
                taken(imports, known, LedgerImport::withdrawnAt, true, language));
    }

    ImportListPage.Other other(OtherFiles.Listed one, Language language) {
        return new ImportListPage.Other(
                one.address(),
                one.fileName(),
                one.organisation().in(language),
                one.years(),
                one.state().name().toLowerCase(Locale.ROOT),
                words.moment(one.when()));
    }

    private UnderWay underWay(IncomingFile file) {
        return new UnderWay(
                file.id().toString(),
                file.fileName(),
                file.notice().isEmpty() ? file.state().name().toLowerCase(Locale.ROOT) : file.notice(),
                words.moment(file.receivedAt()));
    }

    private List<Taken> taken(
            List<LedgerImport> imports,
            Map<UUID, Organisation> known,
            Function<LedgerImport, @Nullable Instant> when,
            boolean withdrawn,
            Language language) {
        return imports.stream()
                .filter(one -> (one.withdrawnAt() != null) == withdrawn)
                .map(one -> new Taken(
                        one.id().toString(),
                        Objects.requireNonNull(known.get(one.organisationId()))
                                .name()
                                .in(language),
                        one.practice(),
                        one.fileName(),
                        years(one),
                        phases(one, language),
                        words.count(one.rowCount()),
                        words.moment(Objects.requireNonNull(when.apply(one)))))
                .toList();
    }

    private static String years(LedgerImport one) {
        return one.firstYear() == one.lastYear()
                ? String.valueOf(one.firstYear())
                : one.firstYear() + "–" + one.lastYear();
    }

    private String phases(LedgerImport one, Language language) {
        return one.totals().stream()
                .map(total -> Phase.of(total.phase()))
                .sorted()
                .map(phase -> words.phase(language, phase))
                .collect(Collectors.joining(", "));
    }

    ImportPage write(LedgerImport one, Language language) {
        Organisation organisation = organisations.findById(one.organisationId()).orElseThrow();
        Instant withdrawn = one.withdrawnAt();
        return new ImportPage(
                one.id().toString(),
                organisation.code(),
                organisation.name().in(language),
                one.practice(),
                one.fileName(),
                facts(one, language),
                words.totals(language, totals.byYear(one.id())),
                words.sums(language, totals.sums(one.id())),
                withdrawn == null
                        ? null
                        : words.word(language, "imports.withdrawn", words.moment(withdrawn), one.withdrawnReason()),
                totals.byYear(one.id()).keySet().stream()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    private List<Fact> facts(LedgerImport one, Language language) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, language, "source", one.source());
        fact(facts, language, "licence", one.licence());
        fact(facts, language, "decision", one.decision());
        fact(facts, language, "when", words.moment(one.importedAt()));
        fact(facts, language, "entries", words.count(one.rowCount()));
        fact(facts, language, "sumRows", one.sumRowCount() == 0 ? "" : words.count(one.sumRowCount()));
        fact(facts, language, "keys", words.count(one.keyCount()));
        if (one.firstDay() != null && one.lastDay() != null) {
            fact(facts, language, "days", words.day(one.firstDay()) + "–" + words.day(one.lastDay()));
        }
        fact(facts, language, "sha256", one.fileSha256());
        return facts;
    }

    private void fact(List<Fact> facts, Language language, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.word(language, "imports.fact." + key), value));
        }
    }
}
