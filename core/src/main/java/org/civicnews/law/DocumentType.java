package org.civicnews.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/**
 * The type of a Vietnamese legal or administrative document (loại văn bản). Start with a constant or {@link #of}.
 *
 * <pre>{@code
 * DocumentType.NGHI_DINH.englishLabel();    // Decree
 * DocumentType.NGHI_DINH.vietnameseLabel(); // Nghị định
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentType extends OpenKind {
    /** Hiến pháp. */
    public static final DocumentType HIEN_PHAP = new DocumentType("HIEN_PHAP");

    /** Bộ luật. */
    public static final DocumentType BO_LUAT = new DocumentType("BO_LUAT");

    /** Luật. */
    public static final DocumentType LUAT = new DocumentType("LUAT");

    /** Pháp lệnh. */
    public static final DocumentType PHAP_LENH = new DocumentType("PHAP_LENH");

    /** Sắc lệnh. */
    public static final DocumentType SAC_LENH = new DocumentType("SAC_LENH");

    /** Sắc luật. */
    public static final DocumentType SAC_LUAT = new DocumentType("SAC_LUAT");

    /** Lệnh. */
    public static final DocumentType LENH = new DocumentType("LENH");

    /** Nghị quyết. */
    public static final DocumentType NGHI_QUYET = new DocumentType("NGHI_QUYET");

    /** Nghị quyết liên tịch. */
    public static final DocumentType NGHI_QUYET_LIEN_TICH = new DocumentType("NGHI_QUYET_LIEN_TICH");

    /** Nghị định. */
    public static final DocumentType NGHI_DINH = new DocumentType("NGHI_DINH");

    /** Quyết định. */
    public static final DocumentType QUYET_DINH = new DocumentType("QUYET_DINH");

    /** Thông tư. */
    public static final DocumentType THONG_TU = new DocumentType("THONG_TU");

    /** Thông tri. */
    public static final DocumentType THONG_TRI = new DocumentType("THONG_TRI");

    /** Thông tư liên tịch. */
    public static final DocumentType THONG_TU_LIEN_TICH = new DocumentType("THONG_TU_LIEN_TICH");

    /** Chỉ thị. */
    public static final DocumentType CHI_THI = new DocumentType("CHI_THI");

    /** Kết luận. */
    public static final DocumentType KET_LUAN = new DocumentType("KET_LUAN");

    /** Quy định. */
    public static final DocumentType QUY_DINH = new DocumentType("QUY_DINH");

    /** Quy chế. */
    public static final DocumentType QUY_CHE = new DocumentType("QUY_CHE");

    /** Điều lệ. */
    public static final DocumentType DIEU_LE = new DocumentType("DIEU_LE");

    /** Hướng dẫn. */
    public static final DocumentType HUONG_DAN = new DocumentType("HUONG_DAN");

    /** Thông báo. */
    public static final DocumentType THONG_BAO = new DocumentType("THONG_BAO");

    /** Thông cáo. */
    public static final DocumentType THONG_CAO = new DocumentType("THONG_CAO");

    /** Chương trình. */
    public static final DocumentType CHUONG_TRINH = new DocumentType("CHUONG_TRINH");

    /** Kế hoạch. */
    public static final DocumentType KE_HOACH = new DocumentType("KE_HOACH");

    /** Phương án. */
    public static final DocumentType PHUONG_AN = new DocumentType("PHUONG_AN");

    /** Đề án. */
    public static final DocumentType DE_AN = new DocumentType("DE_AN");

    /** Dự án. */
    public static final DocumentType DU_AN = new DocumentType("DU_AN");

    /** Báo cáo. */
    public static final DocumentType BAO_CAO = new DocumentType("BAO_CAO");

    /** Biên bản. */
    public static final DocumentType BIEN_BAN = new DocumentType("BIEN_BAN");

    /** Tờ trình. */
    public static final DocumentType TO_TRINH = new DocumentType("TO_TRINH");

    /** Hợp đồng. */
    public static final DocumentType HOP_DONG = new DocumentType("HOP_DONG");

    /** Công văn. */
    public static final DocumentType CONG_VAN = new DocumentType("CONG_VAN");

    /** Công điện. */
    public static final DocumentType CONG_DIEN = new DocumentType("CONG_DIEN");

    /** Bản ghi nhớ. */
    public static final DocumentType BAN_GHI_NHO = new DocumentType("BAN_GHI_NHO");

    /** Bản thỏa thuận. */
    public static final DocumentType BAN_THOA_THUAN = new DocumentType("BAN_THOA_THUAN");

    /** Giấy ủy quyền. */
    public static final DocumentType GIAY_UY_QUYEN = new DocumentType("GIAY_UY_QUYEN");

    /** Giấy mời. */
    public static final DocumentType GIAY_MOI = new DocumentType("GIAY_MOI");

    /** Giấy giới thiệu. */
    public static final DocumentType GIAY_GIOI_THIEU = new DocumentType("GIAY_GIOI_THIEU");

    /** Giấy nghỉ phép. */
    public static final DocumentType GIAY_NGHI_PHEP = new DocumentType("GIAY_NGHI_PHEP");

    /** Phiếu gửi. */
    public static final DocumentType PHIEU_GUI = new DocumentType("PHIEU_GUI");

    /** Phiếu chuyển. */
    public static final DocumentType PHIEU_CHUYEN = new DocumentType("PHIEU_CHUYEN");

    /** Phiếu báo. */
    public static final DocumentType PHIEU_BAO = new DocumentType("PHIEU_BAO");

    /** Thư công. */
    public static final DocumentType THU_CONG = new DocumentType("THU_CONG");

    /** Văn bản hợp nhất. */
    public static final DocumentType VAN_BAN_HOP_NHAT = new DocumentType("VAN_BAN_HOP_NHAT");

    /** Giấy phép. */
    public static final DocumentType GIAY_PHEP = new DocumentType("GIAY_PHEP");

    /** Cương lĩnh. */
    public static final DocumentType CUONG_LINH = new DocumentType("CUONG_LINH");

    /** Chiến lược. */
    public static final DocumentType CHIEN_LUOC = new DocumentType("CHIEN_LUOC");

    /** Tuyên bố. */
    public static final DocumentType TUYEN_BO = new DocumentType("TUYEN_BO");

    /** Lời kêu gọi. */
    public static final DocumentType LOI_KEU_GOI = new DocumentType("LOI_KEU_GOI");

    /** Quy hoạch. */
    public static final DocumentType QUY_HOACH = new DocumentType("QUY_HOACH");

    /** Tiêu chuẩn Việt Nam. */
    public static final DocumentType TCVN = new DocumentType("TCVN");

    /** Quy chuẩn kỹ thuật quốc gia. */
    public static final DocumentType QCVN = new DocumentType("QCVN");

    /** Tiêu chuẩn xây dựng Việt Nam. */
    public static final DocumentType TCXDVN = new DocumentType("TCXDVN");

    /** Tiêu chuẩn ngành. */
    public static final DocumentType TCN = new DocumentType("TCN");

    /** Quy chuẩn kỹ thuật địa phương. */
    public static final DocumentType QCDP = new DocumentType("QCDP");

    /** Tiêu chuẩn cơ sở. */
    public static final DocumentType TCCS = new DocumentType("TCCS");

    /** Điều ước quốc tế. */
    public static final DocumentType TREATY = new DocumentType("TREATY");

    /** Văn bản. */
    public static final DocumentType UNKNOWN = new DocumentType("UNKNOWN");

    private static final Map<String, DocumentType> KNOWN = index(
            HIEN_PHAP,
            BO_LUAT,
            LUAT,
            PHAP_LENH,
            SAC_LENH,
            SAC_LUAT,
            LENH,
            NGHI_QUYET,
            NGHI_QUYET_LIEN_TICH,
            NGHI_DINH,
            QUYET_DINH,
            THONG_TU,
            THONG_TRI,
            THONG_TU_LIEN_TICH,
            CHI_THI,
            KET_LUAN,
            QUY_DINH,
            QUY_CHE,
            DIEU_LE,
            HUONG_DAN,
            THONG_BAO,
            THONG_CAO,
            CHUONG_TRINH,
            KE_HOACH,
            PHUONG_AN,
            DE_AN,
            DU_AN,
            BAO_CAO,
            BIEN_BAN,
            TO_TRINH,
            HOP_DONG,
            CONG_VAN,
            CONG_DIEN,
            BAN_GHI_NHO,
            BAN_THOA_THUAN,
            GIAY_UY_QUYEN,
            GIAY_MOI,
            GIAY_GIOI_THIEU,
            GIAY_NGHI_PHEP,
            PHIEU_GUI,
            PHIEU_CHUYEN,
            PHIEU_BAO,
            THU_CONG,
            VAN_BAN_HOP_NHAT,
            GIAY_PHEP,
            CUONG_LINH,
            CHIEN_LUOC,
            TUYEN_BO,
            LOI_KEU_GOI,
            QUY_HOACH,
            TCVN,
            QCVN,
            TCXDVN,
            TCN,
            QCDP,
            TCCS,
            TREATY,
            UNKNOWN);

    private DocumentType(String name) {
        super(name);
    }

    /**
     * Finds the type of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static DocumentType of(String name) {
        DocumentType known = KNOWN.get(name);
        return known != null ? known : new DocumentType(name);
    }

    /** {@return the constants in their documented order} */
    public static List<DocumentType> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }

    /** {@return the name of the type in English, such as {@code Decree}; the name itself if the type is not known} */
    public String englishLabel() {
        Labels labels = Labels.BY_ID.get(name());
        return labels == null ? name() : labels.english();
    }

    /** {@return the name of the type in Vietnamese, such as {@code Nghị định}; the name itself if it is not known} */
    public String vietnameseLabel() {
        Labels labels = Labels.BY_ID.get(name());
        return labels == null ? name() : labels.vietnamese();
    }

    /**
     * Tells which abbreviations stand for the type inside a document number. One abbreviation may stand for several
     * types: {@code TT} is a circular of a ministry and one of a Party committee.
     *
     * @return the abbreviations, the usual one first; empty if the type has none or is not known
     */
    public List<String> symbols() {
        Labels labels = Labels.BY_ID.get(name());
        return labels == null ? List.of() : labels.symbols();
    }

    /**
     * One row of the table of types.
     *
     * @param vietnamese the name in Vietnamese
     * @param english the name in English
     * @param symbols the abbreviations in numbers
     */
    private record Labels(String vietnamese, String english, List<String> symbols) {
        private static final Map<String, Labels> BY_ID = read();

        private static Map<String, Labels> read() {
            Map<String, Labels> byId = new LinkedHashMap<>();
            for (List<String> row : Tables.resource("types.tsv").rows()) {
                byId.put(row.get(0), new Labels(row.get(1), row.get(2), words(row.get(3))));
            }
            return Collections.unmodifiableMap(byId);
        }

        private static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == ' ') {
                    if (i > start) {
                        words.add(text.substring(start, i));
                    }
                    start = i + 1;
                }
            }
            return List.copyOf(words);
        }
    }
}
