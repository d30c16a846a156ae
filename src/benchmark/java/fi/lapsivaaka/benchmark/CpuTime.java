package fi.lapsivaaka.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts by the processor's time, which other programs on the machine take nothing away from. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long done;
    private long nanos;

    @Setup(Level.Iteration)
    public void begin() {
        done = 0;
        nanos = 0;
    }

    <T> T of(int number, Supplier<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        nanos += threads.getCurrentThreadCpuTime() - start;
        done += number;
        return result;
    }

    /** Entries, keys or rows for each second of processor time. */
    public double perCpuSecond() {
        return 1e9 * done / nanos;
    }
}
