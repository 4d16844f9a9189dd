package no.ldo.differentiation.optimiser.exact;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** How much memory the process may have before the solver gives up, as the solver counts: see docs/decisions/0054. */
final class MemoryLid {
    /**
     * Far above what a server with a search in it takes, so that an answer does not depend on what else the server does, nor
     * on the machine, where that has 4 GB or more.
     */
    private static final long MOST = 3_072;

    private static final long MEGABYTE = 1024L * 1024;

    private MemoryLid() {}

    /** Megabytes on this machine. */
    static long here() {
        return of(memoryOfTheMachine());
    }

    /** Megabytes on a machine with so many bytes: three quarters of it at most. @param bytes 0 when they are not known */
    static long of(long bytes) {
        return bytes <= 0 ? MOST : Math.min(MOST, bytes / MEGABYTE * 3 / 4);
    }

    /** What the container allows, where the process lives in one. By name: the type belongs to another module. */
    private static long memoryOfTheMachine() {
        try {
            ObjectName system = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
            return ManagementFactory.getPlatformMBeanServer().getAttribute(system, "TotalMemorySize")
                            instanceof Long bytes
                    ? bytes
                    : 0;
        } catch (JMException | RuntimeException notTold) {
            return 0;
        }
    }
}
