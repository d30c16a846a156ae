package fi.lapsivaaka.workshop;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens drafts: a copy of the newest version, the content of an earlier one to be published again, or a folder that was
 * edited elsewhere. Every draft is made from the newest version that applies to whom it is for, whatever its content.
 */
@Component
public class DraftOpener {

    private static final String MANIFEST = "manifest.yaml";
    private static final Pattern LABEL = Pattern.compile("(?m)^version: *[\"']?([A-Za-z0-9][A-Za-z0-9.-]{0,39})[\"']?");

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final LocalNames names;
    private final AuditTrail trail;

    DraftOpener(
            RuleDrafts drafts,
            DraftFiles files,
            RuleVersions versions,
            ApplyingVersions applying,
            LocalNames names,
            AuditTrail trail) {
        this.drafts = drafts;
        this.files = files;
        this.versions = versions;
        this.applying = applying;
        this.names = names;
        this.trail = trail;
    }

    /** A copy of the newest national version under the next version name. */
    @Transactional
    public UUID open(RuleKind kind, String name, UUID person) {
        return open(kind, null, name, person);
    }

    /**
     * A copy of the newest version that applies to an organisation, under the next version name.
     *
     * @param organisation that the draft is for; null for the next national version
     */
    @Transactional
    public UUID open(RuleKind kind, @Nullable UUID organisation, String name, UUID person) {
        RuleVersion base = applying.newest(kind, organisation);
        RuleVersion standsOn = standsOn(base);
        UUID id = add(base, organisation, standsOn, name, person);
        SortedMap<String, byte[]> content = versions.files(base.sha256());
        String label = organisation == null ? versions.freeLabel(base) : names.label(standsOn, organisation);
        Map<String, Optional<byte[]>> changes = new LinkedHashMap<>();
        withForms(kind, content, content).forEach((path, bytes) -> changes.put(path, Optional.of(bytes)));
        byte[] renamed = labelled(content.get(MANIFEST), label);
        if (renamed != null) {
            changes.put(MANIFEST, Optional.of(renamed));
        }
        files.save(id, Deed.LABEL, label, changes, person);
        return id;
    }

    /** The content of an earlier version, byte by byte, for whom that was. */
    @Transactional
    public UUID back(RuleVersion earlier, String name, UUID person) {
        UUID organisation = earlier.organisationId();
        UUID id = add(applying.newest(earlier.kind(), organisation), organisation, standsOn(earlier), name, person);
        replace(id, versions.files(earlier.sha256()), earlier.label(), person);
        return id;
    }

    /** The newest national version byte by byte: once it is published, the organisation has no rules of its own. */
    @Transactional
    public UUID giveUp(RuleKind kind, UUID organisation, String name, UUID person) {
        RuleVersion national = applying.newest(kind, null);
        UUID id = add(applying.newest(kind, organisation), organisation, national, name, person);
        replace(id, versions.files(national.sha256()), national.label(), person);
        return id;
    }

    /**
     * The files of a folder that was edited elsewhere; where it holds no forms, those of the version before stay. What they
     * hold is checked as everything in a draft is.
     *
     * @param organisation that the draft is for; null for the next national version
     * @throws RefusedRuleSet when its manifest does not name one of the rule sets in use
     */
    @Transactional
    public UUID take(SortedMap<String, byte[]> folder, @Nullable UUID organisation, String name, UUID person) {
        String set = RuleSet.idOf(RuleSource.memory(folder));
        RuleKind kind = RuleKind.find(set)
                .orElseThrow(() -> new RefusedRuleSet(List.of(new Problem(
                        MANIFEST,
                        0,
                        0,
                        "",
                        "there is no rule set '" + set + "'",
                        List.of(RuleKind.values()).stream().map(RuleKind::id).collect(Collectors.joining(", "))))));
        RuleVersion base = applying.newest(kind, organisation);
        UUID id = add(base, organisation, standsOn(base), name, person);
        replace(id, withForms(kind, folder, versions.files(base.sha256())), set, person);
        return id;
    }

    /** A folder of rules alone keeps the forms of the version that the draft is made from. */
    private static SortedMap<String, byte[]> withForms(
            RuleKind kind, SortedMap<String, byte[]> folder, Map<String, byte[]> base) {
        SortedMap<String, byte[]> whole = new TreeMap<>(folder);
        if (kind == RuleKind.CHILD_IMPACT
                && folder.keySet().stream().noneMatch(path -> path.startsWith(EntrySheet.FORMS))) {
            whole.putAll(ProductForms.orOwn(base));
        }
        return whole;
    }

    private RuleVersion standsOn(RuleVersion version) {
        return Optional.ofNullable(version.standsOnId()).flatMap(versions::find).orElse(version);
    }

    private UUID add(RuleVersion base, @Nullable UUID organisation, RuleVersion standsOn, String name, UUID person) {
        UUID id = drafts.add(base, organisation, standsOn, name, person);
        trail.record(AuditEvent.of(AuditAction.RULE_DRAFT_OPENED)
                .by(person)
                .in(organisation)
                .on("rule-draft", id)
                .under(base.told()));
        return id;
    }

    private void replace(UUID id, SortedMap<String, byte[]> content, String subject, UUID person) {
        RuleDraft draft = drafts.find(id).orElseThrow();
        Map<String, Optional<byte[]>> changes = new LinkedHashMap<>();
        files.of(draft).keySet().forEach(path -> changes.put(path, Optional.empty()));
        content.forEach((path, bytes) -> changes.put(path, Optional.of(bytes)));
        files.save(id, Deed.FOLDER_IMPORTED, subject, changes, person);
    }

    /** A manifest that names another version. */
    static byte @Nullable [] labelled(byte @Nullable [] manifest, String label) {
        return manifest == null
                ? null
                : LABEL.matcher(new String(manifest, StandardCharsets.UTF_8))
                        .replaceFirst(Matcher.quoteReplacement("version: \"" + label + "\""))
                        .getBytes(StandardCharsets.UTF_8);
    }
}
