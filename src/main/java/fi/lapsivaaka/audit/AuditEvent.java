package fi.lapsivaaka.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, before it stands in the trail.
 *
 * @param actor id of the person who did it; null where nobody was signed in
 * @param organisation id of the organisation whose administrators may read of it; null where none was concerned
 * @param objectKind what it was done to: {@code proposal}, {@code import}, {@code person}, …; or the empty text
 * @param objectId its id, never a name
 * @param reason why, in the words of who did it, or a code; never a name of a person
 * @param ruleSet id, version and hash of the rules used; or the empty text
 */
public record AuditEvent(
        AuditAction action,
        @Nullable UUID actor,
        @Nullable UUID organisation,
        String objectKind,
        String objectId,
        String reason,
        String ruleSet) {

    public static AuditEvent of(AuditAction action) {
        return new AuditEvent(action, null, null, "", "", "", "");
    }

    public AuditEvent by(@Nullable UUID person) {
        return new AuditEvent(action, person, organisation, objectKind, objectId, reason, ruleSet);
    }

    public AuditEvent in(@Nullable UUID concerned) {
        return new AuditEvent(action, actor, concerned, objectKind, objectId, reason, ruleSet);
    }

    public AuditEvent on(String kind, Object id) {
        return new AuditEvent(action, actor, organisation, kind, id.toString(), reason, ruleSet);
    }

    public AuditEvent because(String why) {
        return new AuditEvent(action, actor, organisation, objectKind, objectId, why, ruleSet);
    }

    public AuditEvent under(String rules) {
        return new AuditEvent(action, actor, organisation, objectKind, objectId, reason, rules);
    }
}
