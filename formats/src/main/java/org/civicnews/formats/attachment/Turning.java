package org.civicnews.formats.attachment;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Brings pixels to sRGB and turns them as EXIF says (tag 0112). */
final class Turning {
    private Turning() {}

    /**
     * Makes an upright copy.
     *
     * @param image the picture as decoded
     * @param orientation 1 to 8
     * @param kind of the new picture, one of BufferedImage's that keep a pixel in an int
     */
    static BufferedImage upright(BufferedImage image, int orientation, int kind) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), kind);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return orientation == 1 ? plain : turned(plain, orientation, kind);
    }

    private static BufferedImage turned(BufferedImage image, int orientation, int kind) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean sideways = orientation >= 5;
        BufferedImage turned = new BufferedImage(sideways ? height : width, sideways ? width : height, kind);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int across = isFlippedAcross(orientation) ? width - 1 - x : x;
                int down = isFlippedDown(orientation) ? height - 1 - y : y;
                turned.setRGB(sideways ? down : across, sideways ? across : down, row[x]);
            }
        }
        return turned;
    }

    private static boolean isFlippedAcross(int orientation) {
        return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    }

    private static boolean isFlippedDown(int orientation) {
        return orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    }
}
