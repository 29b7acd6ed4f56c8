package accord.flow;

import accord.store.StoredFile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Files that one task reads, so that thousands of small files cost a few tasks, and large ones a task each. */
public record Batch(List<StoredFile> files) implements Serializable {
    /** What opening a file costs, in bytes that could be read meanwhile. */
    private static final long OPENING = 64 << 10;

    /** Enough that a long batch does not leave the other cores idle at the end. */
    private static final int BATCHES_A_CORE = 3;

    private static final long MOST_BYTES = 64L << 20;

    public Batch {
        files = List.copyOf(files);
    }

    /** Spreads files over batches of about equal work: the largest file first, each to the lightest batch. */
    static List<Batch> of(List<StoredFile> files, int cores) {
        long work = files.stream().mapToLong(Batch::work).sum();
        long wanted = Math.max((long) cores * BATCHES_A_CORE, work / MOST_BYTES + 1);
        int count = (int) Math.min(files.size(), wanted);
        List<List<StoredFile>> batches = new ArrayList<>();
        long[] loads = new long[count];
        PriorityQueue<Integer> lightest = new PriorityQueue<>(
                Comparator.<Integer>comparingLong(i -> loads[i]).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < count; i++) {
            batches.add(new ArrayList<>());
            lightest.add(i);
        }
        List<StoredFile> largestFirst = files.stream()
                .sorted(Comparator.comparingLong(Batch::work).reversed().thenComparing(StoredFile::file))
                .toList();
        for (StoredFile file : largestFirst) {
            int batch = lightest.remove();
            batches.get(batch).add(file);
            loads[batch] += work(file);
            lightest.add(batch);
        }
        return batches.stream().map(Batch::new).toList();
    }

    private static long work(StoredFile file) {
        return file.bytes() + OPENING;
    }
}
