package fi.lapsivaaka.workshop;

import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files of drafts, revision by revision. Each deed is kept with who did it and when; undoing is a deed too. */
@Repository
public class DraftFiles {

    private final RuleDrafts drafts;
    private final RuleVersions versions;
    private final RuleSchema schema;
    private final JdbcClient client;
    private final Clock clock;

    DraftFiles(RuleDrafts drafts, RuleVersions versions, RuleSchema schema, JdbcClient client, Clock clock) {
        this.schema = schema;
        this.drafts = drafts;
        this.versions = versions;
        this.client = client;
        this.clock = clock;
    }

    /** The files as they stand. */
    public SortedMap<String, byte[]> of(RuleDraft draft) {
        return at(draft, draft.revision());
    }

    /** The files as a revision left them; 0 for the base. */
    public SortedMap<String, byte[]> at(RuleDraft draft, int revision) {
        RuleVersion base = versions.find(draft.baseId()).orElseThrow();
        SortedMap<String, byte[]> files = new TreeMap<>(versions.files(base.sha256()));
        changed(draft.id(), revision).forEach((path, content) -> {
            if (content.isPresent()) {
                files.put(path, content.get());
            } else {
                files.remove(path);
            }
        });
        return Collections.unmodifiableSortedMap(files);
    }

    private Map<String, Optional<byte[]>> changed(UUID draft, int revision) {
        Map<String, Optional<byte[]>> changed = new HashMap<>();
        client.sql("""
                        select distinct on (path) path, content from rule_draft_file
                        where draft_id = :draft and number <= :number order by path, number desc
                        """).param("draft", draft).param("number", revision).query(row -> {
            changed.put(row.getString("path"), Optional.ofNullable(row.getBytes("content")));
        });
        return changed;
    }

    /** A file as earlier revisions left it, the newest first, and last as in the base. */
    List<byte[]> earlier(RuleDraft draft, String path) {
        List<byte[]> contents = new ArrayList<>(client.sql("""
                        select content from rule_draft_file
                        where draft_id = :draft and path = :path and content is not null order by number desc
                        """)
                .param("draft", draft.id())
                .param("path", path)
                .query((row, number) -> row.getBytes(1))
                .list());
        Optional.ofNullable(at(draft, 0).get(path)).ifPresent(contents::add);
        return contents;
    }

    /** All deeds, the newest first. */
    public List<DraftRevision> revisions(UUID draft) {
        return client.sql("""
                        select r.*, (select coalesce(string_agg(f.path, ' ' order by f.path), '') from rule_draft_file f
                            where f.draft_id = r.draft_id and f.number = r.number) as paths
                        from rule_draft_revision r where r.draft_id = :draft order by r.number desc
                        """).param("draft", draft).query(DraftFiles::read).list();
    }

    /** The same as people take it: a series of saves while somebody typed on is one step. */
    public List<DraftStep> steps(UUID draft) {
        return DraftStep.of(revisions(draft));
    }

    /** Everybody who has written in a draft. */
    public Set<UUID> authors(UUID draft) {
        return revisions(draft).stream().map(DraftRevision::author).collect(Collectors.toSet());
    }

    /**
     * Saves files as the next revision, where they are otherwise than before.
     *
     * @param changes path to bytes; empty for a file that is taken out
     * @return the draft as it is then
     * @throws DraftClosed when it may not be written in
     * @throws SchemaClosed when the author may not change what would be changed
     */
    @Transactional
    public RuleDraft save(UUID id, Deed deed, String subject, Map<String, Optional<byte[]>> changes, UUID author) {
        RuleDraft draft = drafts.writable(id);
        SortedMap<String, byte[]> before = of(draft);
        Map<String, Optional<byte[]>> real = new LinkedHashMap<>();
        changes.forEach((path, content) -> {
            if (!Arrays.equals(before.get(path), content.orElse(null))) {
                real.put(path, content);
            }
        });
        if (!real.isEmpty()) {
            if (deed != Deed.REBASED) { // what was published is taken as it is
                schema.check(draft, () -> at(draft, 0), before, real, author);
            }
            add(draft, deed, subject, null, real, author);
        }
        return drafts.find(id).orElseThrow();
    }

    /** Undoes the newest step that has not been undone; nothing when there is none. */
    @Transactional
    public RuleDraft undo(UUID id, UUID author) {
        RuleDraft draft = drafts.writable(id);
        newest(id).ifPresent(step -> {
            SortedMap<String, byte[]> earlier = at(draft, step.first() - 1);
            Map<String, Optional<byte[]>> back = new LinkedHashMap<>();
            client.sql("""
                            select distinct path from rule_draft_file
                            where draft_id = :draft and number between :first and :last order by path
                            """)
                    .param("draft", id)
                    .param("first", step.first())
                    .param("last", step.last().number())
                    .query(String.class)
                    .list()
                    .forEach(path -> back.put(path, Optional.ofNullable(earlier.get(path))));
            add(draft, Deed.UNDONE, step.last().subject(), step.last().number(), back, author);
        });
        return drafts.find(id).orElseThrow();
    }

    /** The deed that would be undone next; of a series of saves the last. */
    public Optional<DraftRevision> undoable(UUID draft) {
        return newest(draft).map(DraftStep::last);
    }

    private Optional<DraftStep> newest(UUID draft) {
        List<DraftStep> all = steps(draft);
        Set<Integer> undone = all.stream()
                .flatMap(step -> Optional.ofNullable(step.last().undoes()).stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(step -> step.last().deed() != Deed.UNDONE
                        && !undone.contains(step.last().number()))
                .findFirst()
                .filter(step -> step.last().deed() != Deed.REBASED);
    }

    /** Makes a draft one of another version, with these files; what was before cannot be undone. */
    @Transactional
    void rebase(RuleDraft draft, RuleVersion onto, SortedMap<String, byte[]> together, UUID author) {
        SortedMap<String, byte[]> published = versions.files(onto.sha256());
        Set<String> paths = new TreeSet<>(changed(draft.id(), draft.revision()).keySet());
        together.forEach((path, bytes) -> {
            if (!Arrays.equals(published.get(path), bytes)) {
                paths.add(path);
            }
        });
        published.keySet().stream().filter(path -> !together.containsKey(path)).forEach(paths::add);
        Map<String, Optional<byte[]>> changes = new LinkedHashMap<>();
        paths.forEach(path -> changes.put(path, Optional.ofNullable(together.get(path))));
        drafts.base(draft.id(), onto);
        add(draft, Deed.REBASED, onto.label(), null, changes, author);
    }

    private void add(
            RuleDraft draft,
            Deed deed,
            String subject,
            @Nullable Integer undoes,
            Map<String, Optional<byte[]>> changes,
            UUID author) {
        int number = draft.revision() + 1;
        client.sql("""
                        insert into rule_draft_revision (draft_id, number, deed, subject, undoes, author_id, saved_at)
                        values (:draft, :number, :deed, :subject, :undoes, :author, :now)
                        """)
                .param("draft", draft.id())
                .param("number", number)
                .param("deed", deed.name())
                .param("subject", subject)
                .param("undoes", undoes)
                .param("author", author)
                .param("now", RuleVersions.at(clock.instant()))
                .update();
        changes.forEach((path, content) -> client.sql("""
                        insert into rule_draft_file (draft_id, number, path, content)
                        values (:draft, :number, :path, :content::bytea)
                        """)
                .param("draft", draft.id())
                .param("number", number)
                .param("path", path)
                .param("content", content.orElse(null))
                .update());
        drafts.revision(draft.id(), number);
    }

    private static DraftRevision read(ResultSet row, int number) throws SQLException {
        return new DraftRevision(
                row.getInt("number"),
                Deed.valueOf(row.getString("deed")),
                row.getString("subject"),
                row.getObject("undoes", Integer.class),
                row.getObject("author_id", UUID.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("paths"));
    }
}
