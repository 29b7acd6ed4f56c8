package accord.flow;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Turns what is pushed into what is pulled: readers of archives push records, Spark pulls rows. A bounded queue between
 * them keeps memory flat however large a file is.
 */
final class Pump<T> implements Iterator<T>, AutoCloseable {
    private static final int CAPACITY = 64;

    private final BlockingQueue<Object> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final Object end = new Object();
    private final Thread thread;
    private Object next;

    /** @param source pushes everything into the consumer that it is given, then returns */
    Pump(Consumer<Consumer<T>> source) {
        thread = new Thread(() -> push(source), "accord-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void push(Consumer<Consumer<T>> source) {
        try {
            source.accept(this::put);
            put(end);
        } catch (Stopped stopped) {
            // Nobody pulls any more.
        } catch (Throwable failure) {
            putLast(failure);
        }
    }

    private void putLast(Throwable failure) {
        try {
            put(failure);
        } catch (Stopped stopped) {
            // Nobody pulls any more.
        }
    }

    private void put(Object item) {
        try {
            queue.put(item);
        } catch (InterruptedException interrupted) {
            throw new Stopped();
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = queue.take();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading an archive", interrupted);
            }
        }
        if (next instanceof Throwable failure) {
            throw new IllegalStateException("reading an archive failed: " + failure, failure);
        }
        return next != end;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T item = (T) next;
        next = null;
        return item;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
