package fi.lapsivaaka.activity;

import java.time.Instant;
import java.util.UUID;

/** A file of activity figures on its way in: nothing of it counts until somebody says so. */
public record IncomingActivity(UUID id, String fileName, ActivityAnswers answers, Instant receivedAt) {}
