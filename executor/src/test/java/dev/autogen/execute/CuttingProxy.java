package dev.autogen.execute;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a program and its server, and cuts the connection when the program has sent a COMMIT. */
final class CuttingProxy implements AutoCloseable {

    /** Where the COMMIT is when the connection is cut. */
    enum Cut {
        /** The server got it, and its answer is lost. */
        BEHIND_SERVER,
        /** The server did not get it. */
        BEFORE_SERVER
    }

    private final ServerSocket listening;
    private final int port;
    private final Cut cut;
    private final AtomicInteger commits;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /**
     * @param port of the server on this machine
     * @param commit which one, counted from 1
     */
    CuttingProxy(int port, Cut cut, int commit) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = port;
        this.cut = cut;
        this.commits = new AtomicInteger(commit);
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listening.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
            sockets.addAll(List.of(client, server));
            daemon(() -> forward(client, server));
            daemon(() -> pump(server.getInputStream(), client.getOutputStream()));
        }
    }

    private void forward(Socket client, Socket server) throws IOException {
        byte[] buffer = new byte[65536];
        InputStream in = client.getInputStream();
        for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
            boolean isCommit = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT\0");
            boolean isCut = isCommit && commits.decrementAndGet() == 0;
            if (isCut) {
                // Nothing of the answer comes back.
                client.close();
            }
            if (!isCut || cut == Cut.BEHIND_SERVER) {
                server.getOutputStream().write(buffer, 0, length);
                server.getOutputStream().flush();
            }
            if (isCut) {
                break;
            }
        }
        // As the operating system does for a program that ends: what was sent before arrives.
        server.shutdownOutput();
    }

    private static void pump(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[65536];
        for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
            out.write(buffer, 0, length);
            out.flush();
        }
        out.close();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // A connection ends like this, on either side.
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
