package fi.lapsivaaka.workshop;

import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a draft together with a version that was published after it had been opened: cell by cell in tables, entry by entry
 * in other files. Where both changed the same, the published text stays and the draft's is kept beside it.
 */
@Component
public class Rebaser {

    private static final String MANIFEST = "manifest.yaml";

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final LocalNames names;
    private final Rivals rivals;

    Rebaser(
            RuleDrafts drafts,
            DraftFiles files,
            RuleVersions versions,
            ApplyingVersions applying,
            LocalNames names,
            Rivals rivals) {
        this.drafts = drafts;
        this.files = files;
        this.versions = versions;
        this.applying = applying;
        this.names = names;
        this.rivals = rivals;
    }

    /**
     * Nothing happens when the draft is made from the newest version already.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public void rebase(UUID id, UUID author) {
        RuleDraft draft = drafts.writable(id);
        RuleVersion newest = applying.newest(draft.kind(), draft.organisationId());
        if (draft.baseId().equals(newest.id())) {
            return;
        }
        RuleVersion standsOn = later(draft, find(newest.standsOnId()).orElse(newest));
        files.rebase(draft, newest, together(draft, version(draft.baseId()), newest, standsOn, author), author);
        drafts.standsOn(id, standsOn);
    }

    /**
     * Makes a local draft stand on the newest national version: what both changed is kept side by side, and all else of
     * either. Nothing happens to a national draft, or when it stands there already.
     *
     * @throws DraftClosed when the draft may not be written in
     */
    @Transactional
    public void takeOver(UUID id, UUID author) {
        RuleDraft draft = drafts.writable(id);
        RuleVersion national = applying.newest(draft.kind(), null);
        Optional<RuleVersion> before = find(draft.standsOnId());
        if (before.isEmpty() || before.get().id().equals(national.id())) {
            return;
        }
        if (!version(draft.baseId()).local()) {
            rebase(id, author);
            return;
        }
        SortedMap<String, byte[]> together = together(draft, before.get(), national, national, author);
        Map<String, Optional<byte[]>> changes = new LinkedHashMap<>();
        files.of(draft).keySet().forEach(path -> changes.put(path, Optional.empty()));
        together.forEach((path, bytes) -> changes.put(path, Optional.of(bytes)));
        files.save(id, Deed.REBASED, national.label(), changes, author);
        drafts.standsOn(id, national);
    }

    /** The later of two national versions: the one that the draft stands on, and another one. */
    private RuleVersion later(RuleDraft draft, RuleVersion other) {
        return find(draft.standsOnId())
                .filter(own -> own.number() > other.number())
                .orElse(other);
    }

    private RuleVersion version(UUID id) {
        return versions.find(id).orElseThrow();
    }

    private Optional<RuleVersion> find(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(versions::find);
    }

    private SortedMap<String, byte[]> together(
            RuleDraft draft, RuleVersion before, RuleVersion onto, RuleVersion standsOn, UUID author) {
        SortedMap<String, byte[]> base = versions.files(before.sha256());
        SortedMap<String, byte[]> published = versions.files(onto.sha256());
        SortedMap<String, byte[]> mine = files.of(draft);
        UUID organisation = draft.organisationId();
        FileMerge merge = new FileMerge(rivals, draft.id(), author);
        SortedMap<String, byte[]> together = new TreeMap<>();
        Set<String> paths = new TreeSet<>(published.keySet());
        paths.addAll(mine.keySet());
        for (String path : paths) {
            byte[] merged = path.equals(MANIFEST)
                    ? DraftOpener.labelled(
                            published.get(path),
                            organisation == null ? versions.freeLabel(onto) : names.label(standsOn, organisation))
                    : merge.merged(path, base.get(path), published.get(path), mine.get(path));
            if (merged != null) {
                together.put(path, merged);
            }
        }
        return together;
    }
}
