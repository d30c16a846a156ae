package fi.lapsivaaka.web;

/** A room that keeps answers ready in memory, which cost no more than a static file and do not count as pages. */
public interface ReadyAnswers {

    /**
     * Whether the answer to an address is ready, whoever asks.
     *
     * @param path of the request, with its language
     */
    boolean hold(String path);
}
