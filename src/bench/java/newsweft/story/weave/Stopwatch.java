package newsweft.story.weave;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes the time of steps, the shortest where one is repeated, and the heap they fill at
 * most: the peaks of its parts need not come together.
 */
final class Stopwatch {

	private final Map<String, Long> nanos = new LinkedHashMap<>();

	private final Map<String, Long> heaps = new LinkedHashMap<>();

	<T> T time(String step, Supplier<T> work) {
		heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
		long start = System.nanoTime();
		T result = work.get();
		this.nanos.merge(step, System.nanoTime() - start, Math::min);
		this.heaps.merge(step, Math.min(Runtime.getRuntime().maxMemory(),
				heapPools().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum()), Math::max);
		return result;
	}

	/** One line a step: name, nanoseconds, bytes. */
	void print() {
		this.nanos.forEach((step, time) -> System.out.printf("%s\t%d\t%d%n", step, time, this.heaps.get(step)));
	}

	private static List<MemoryPoolMXBean> heapPools() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

}
