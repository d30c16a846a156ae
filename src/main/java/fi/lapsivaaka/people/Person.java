package fi.lapsivaaka.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody who may sign in.
 *
 * @param version 0 before it is first saved
 * @param name as colleagues know them; the empty text once anonymised
 * @param userName of a local account; the empty text for people who sign in elsewhere
 * @param passwordHash of a local account; the empty text until a password was set
 * @param issuer address of the OpenID Connect provider; the empty text for others
 * @param subject who they are to that provider; the empty text for others
 * @param practice fictional, for trying out
 * @param sessionsFromAt sessions begun earlier are over
 * @param closedAt null while they may sign in
 */
public record Person(
        @Id UUID id,
        @Version int version,
        String name,
        String userName,
        String passwordHash,
        String issuer,
        String subject,
        boolean practice,
        Instant createdAt,
        Instant sessionsFromAt,
        @Nullable Instant closedAt) {

    static Person practice(UUID id, String name, String userName, Instant now) {
        return new Person(id, 0, name, userName, "", "", "", true, now, now, null);
    }

    static Person local(String name, String userName, Instant now) {
        return new Person(UUID.randomUUID(), 0, name, userName, "", "", "", false, now, now, null);
    }

    static Person from(String issuer, String subject, String name, Instant now) {
        return new Person(UUID.randomUUID(), 0, name, "", "", issuer, subject, false, now, now, null);
    }

    Person named(String newName) {
        return new Person(
                id,
                version,
                newName,
                userName,
                passwordHash,
                issuer,
                subject,
                practice,
                createdAt,
                sessionsFromAt,
                closedAt);
    }

    /** With another password, which ends every session. */
    Person withPassword(String hash, Instant now) {
        return new Person(id, version, name, userName, hash, issuer, subject, practice, createdAt, now, closedAt);
    }

    /** Signed out everywhere. */
    Person signedOut(Instant now) {
        return new Person(
                id, version, name, userName, passwordHash, issuer, subject, practice, createdAt, now, closedAt);
    }

    /** Let in again. */
    Person reopened() {
        return new Person(
                id, version, name, userName, passwordHash, issuer, subject, practice, createdAt, sessionsFromAt, null);
    }

    /** No longer let in. */
    Person closed(Instant now) {
        return new Person(id, version, name, userName, "", issuer, subject, practice, createdAt, now, now);
    }

    /** Without anything that tells who it was; the trail keeps the id. */
    Person anonymised(Instant now) {
        return new Person(id, version, "", "", "", "", "", practice, createdAt, now, now);
    }
}
