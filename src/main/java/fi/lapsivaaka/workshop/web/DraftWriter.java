package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.workshop.DraftComments;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftStep;
import fi.lapsivaaka.workshop.Gate;
import fi.lapsivaaka.workshop.GateItem;
import fi.lapsivaaka.workshop.Rivals;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import fi.lapsivaaka.workshop.web.DraftView.ChangeLine;
import fi.lapsivaaka.workshop.web.DraftView.FileLine;
import fi.lapsivaaka.workshop.web.DraftView.NeedLine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of a draft. */
@Component
class DraftWriter {

    private static final int SHOWN_PROBLEMS = 8;
    private static final int SHOWN_CHANGES = 60;
    private static final int SHOWN_REVISIONS = 30;
    private static final Map<GateItem.Kind, String> PLACES = Map.of(
            GateItem.Kind.RIVALS, "#rivals",
            GateItem.Kind.CHANGED, "#files",
            GateItem.Kind.REASON, "#description",
            GateItem.Kind.DAY, "#description",
            GateItem.Kind.EFFECT, "#effects");

    private final DraftFiles files;
    private final RuleVersions versions;
    private final RuleReader reader;
    private final Gate gate;
    private final Rivals rivals;
    private final DraftComments comments;
    private final HomeWriter sets;
    private final EffectLines effects;
    private final DifferenceWriter differences;
    private final ColumnWords columns;
    private final WorkshopWords words;

    DraftWriter(
            DraftFiles files,
            RuleVersions versions,
            RuleReader reader,
            Gate gate,
            Rivals rivals,
            DraftComments comments,
            HomeWriter sets,
            EffectLines effects,
            DifferenceWriter differences,
            ColumnWords columns,
            WorkshopWords words) {
        this.columns = columns;
        this.files = files;
        this.versions = versions;
        this.reader = reader;
        this.gate = gate;
        this.rivals = rivals;
        this.comments = comments;
        this.sets = sets;
        this.effects = effects;
        this.differences = differences;
        this.words = words;
    }

    DraftView write(RuleDraft draft, @Nullable String refused, Visitor visitor, Language language) {
        SortedMap<String, byte[]> content = files.of(draft);
        RuleVersion base = versions.find(draft.baseId()).orElseThrow();
        SortedMap<String, byte[]> before = versions.files(base.sha256());
        Inspection inspection = reader.inspect(draft.kind(), content);
        String address = Desk.address(draft.id(), language);
        ProblemLinks links = new ProblemLinks(address, content);
        List<GateItem> items = gate.items(draft);
        List<ChangeLine> changes = differences.lines(draft.kind(), before, content, language);
        UUID version = draft.versionId();
        return new DraftView(
                draft.id().toString(),
                draft.name(),
                draft.kind().id(),
                sets.title(draft.kind(), language),
                draft.kind() == RuleKind.SERVICE_CLASSIFICATION,
                base.id().toString(),
                base.label(),
                inspection.version(),
                draft.state().code(),
                draft.revision(),
                RuleSet.sha256(content),
                draft.reason(),
                draft.inForceOn() == null ? "" : draft.inForceOn().toString(),
                draft.openAssessments().code(),
                items.stream().allMatch(GateItem::met),
                gate.isSecondPerson(draft, visitor.id()),
                draft.submittedBy() == null ? "" : words.name(draft.submittedBy()),
                version == null ? null : version.toString(),
                files.undoable(draft.id())
                        .map(revision ->
                                words.word(language, "workshop.deed." + revision.deed()) + " " + revision.subject())
                        .orElse(null),
                content.entrySet().stream()
                        .map(file -> new FileLine(
                                file.getKey(),
                                words.file(file.getKey(), language),
                                file.getKey().endsWith(".drl.csv"),
                                problems(inspection, file.getKey()),
                                !Arrays.equals(before.get(file.getKey()), file.getValue())))
                        .toList(),
                items.stream().map(item -> need(item, address, links, language)).toList(),
                inspection.remarks().stream()
                        .limit(SHOWN_CHANGES)
                        .map(one -> links.line(one.problem(), one.example(), language))
                        .toList(),
                changes.stream().limit(SHOWN_CHANGES).toList(),
                Math.max(0, changes.size() - SHOWN_CHANGES),
                rivals.open(draft.id()).stream()
                        .map(one -> new DraftView.RivalLine(
                                one.id(),
                                one.path(),
                                one.entry(),
                                columns.column(one.path(), one.part(), language),
                                columns.row(one.path(), one.part(), one.kept(), language),
                                columns.row(one.path(), one.part(), one.rival(), language),
                                words.name(one.author())))
                        .toList(),
                effects.of(draft, RuleSet.sha256(content), base.sha256(), visitor, language),
                draft.kind() == RuleKind.SERVICE_CLASSIFICATION ? effects.ledgers(draft, visitor, language) : List.of(),
                comments.of(draft.id()).stream()
                        .map(one -> new DraftView.CommentLine(
                                one.entry(), one.words(), words.name(one.author()), words.moment(one.writtenAt())))
                        .toList(),
                files.steps(draft.id()).stream()
                        .map(DraftStep::last)
                        .limit(SHOWN_REVISIONS)
                        .map(one -> new DraftView.RevisionLine(
                                one.number(),
                                words.word(language, "workshop.deed." + one.deed()),
                                one.subject(),
                                words.name(one.author()),
                                words.moment(one.savedAt())))
                        .toList(),
                refused);
    }

    private static int problems(Inspection inspection, String file) {
        return (int) inspection.errors().stream()
                .filter(error -> error.problem().file().equals(file))
                .count();
    }

    private NeedLine need(GateItem item, String address, ProblemLinks links, Language language) {
        String code = item.kind().name().toLowerCase(Locale.ROOT);
        List<Observation> wrong = item.observations();
        List<ProblemLine> shown = wrong.stream()
                .limit(SHOWN_PROBLEMS)
                .map(one -> links.line(one.problem(), one.example(), language))
                .toList();
        String link = item.kind() == GateItem.Kind.LABEL
                ? links.entry("manifest.yaml", "manifest.yaml")
                : shown.isEmpty()
                        ? address + PLACES.getOrDefault(item.kind(), "#files")
                        : shown.get(0).link();
        return new NeedLine(
                code,
                item.met(),
                item.met()
                        ? words.word(language, "workshop.need." + code)
                        : words.word(language, "workshop.unmet." + code),
                link,
                shown,
                wrong.size() - shown.size());
    }
}
