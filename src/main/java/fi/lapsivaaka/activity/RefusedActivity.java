package fi.lapsivaaka.activity;

/** Activity figures that are there already: taking them in again would count them twice. */
public final class RefusedActivity extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ActivityImport before;
    private final boolean sameFile;

    RefusedActivity(ActivityImport before, boolean sameFile) {
        super(sameFile ? "the file is there already" : "figures of a measure and year are there already");
        this.before = before;
        this.sameFile = sameFile;
    }

    /** The import that stands in the way. */
    public ActivityImport before() {
        return before;
    }

    /** Whether it is the very same file. */
    public boolean sameFile() {
        return sameFile;
    }
}
