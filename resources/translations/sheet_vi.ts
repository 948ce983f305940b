<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="vi">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>Em có %1 trong %2 mục em cần. Em đã có tín chỉ!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>Em cần %1 và em có %2. Em đã có tín chỉ!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>Em đã có tín chỉ!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>Em và thầy cô sẽ bàn cách để em hoàn thành.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>Em cần %1 trong %2 mục này để có tín chỉ. Em mới bắt đầu.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>Còn %n nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>Em có %1 trong %2 mục em cần để có tín chỉ.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>Em còn cần mức %1 ở mục %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ở mức %2</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>Em cũng cần thêm %1.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>Em cũng cần thêm %1 ở mức %2.</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>Em cũng cần thêm %1 trong phần %2.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>Em cũng cần thêm %1 ở mức %2 trong phần %3.</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>Em cũng cần %1.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>Em cũng cần %1 trong các mục %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>mục %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>các mục %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n mục tiêu học không tính cho em.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 trong %2 mục em cần</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (tiếp theo)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Bức vẽ của em</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>Cho thấy mục tiêu học %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between day, time and place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Title, date</source>
        <translation>Tên bài, ngày</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>Cho thấy mục tiêu học</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Bài ở đây: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>Em chọn bài này vì</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>Đến %1 em sẽ có thể</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>Em sẽ có thể</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>Đến (ngày)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Mục tiêu học %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>Trước hết em sẽ</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>Em sẽ biết vì</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>sẽ giúp em bằng cách</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 sẽ giúp em.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  Bài em muốn cho cả nhà xem</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>Nghĩ về việc học của em</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>Em là người học thế nào</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>Em giỏi về</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>Em học tốt nhất khi</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>Em quan tâm đến</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>Điều thầy cô nên biết về em</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>Em đã làm được</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>Em còn đang làm</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Em đã đổi</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  Mục tiêu của em</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>Lần trước em nói: %1, đến %2.</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>Lần trước em nói: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Lần trước: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>Lần trước em nói:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Mục tiêu học</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>Em sẽ cho thấy thế nào</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Đến khi nào</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Với ai</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>Kế hoạch hoàn thành</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Nhìn lại</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>Điều em sẽ mang theo</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>Lời khuyên cho lớp sau</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>Lời nhắn của thầy cô</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>Ở trang %1.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  Câu hỏi của gia đình em</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>Gia đình có thể hỏi:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>Chúng tôi cũng muốn gặp riêng thầy cô.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Gia đình em</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>Thầy cô của em</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Ngày gặp lại</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  Chúng ta đã cùng trao đổi</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Ghi chú của em</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>Cho thấy những gì đã ghi đến %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>vạch tín chỉ</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>Đến cuối em cần %1 trong %2 mục này. Em đã bắt đầu %3.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>Thầy cô đã quyết định.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>Những câu giúp em nói</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Dành cho gia đình</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>Tờ này là của con quý vị. Con sẽ dẫn buổi gặp.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>Mỗi dòng là một điều chúng tôi đang học. Các vòng tròn cho thấy con đang ở đâu.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Vòng tròn trống nghĩa là chúng tôi chưa thấy điều đó. Không có nghĩa là con làm chưa tốt.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>Mỗi dòng là một điều chúng tôi đang học. Hình có khung cho thấy con đang ở đâu.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>Hạt nghĩa là con mới bắt đầu. Mầm nghĩa là con sắp làm được. Hoa nghĩa là con tự làm được.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Không có khung nghĩa là chúng tôi chưa thấy điều đó. Không có nghĩa là con làm chưa tốt.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>Lớp đang học …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>%1 nghĩa là con mới bắt đầu.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>%1 nghĩa là con sắp làm được.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>%1 nghĩa là con tự làm được.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>Con cần %1 trong %2 mục ở mức %3 để có tín chỉ. Vẫn còn thời gian để cho thấy thêm.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Cũng cần: %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 Lời chào</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 Việc học</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 Bài làm</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 Mục tiêu</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 Câu hỏi</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 Ký tên</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. Em dẫn buổi gặp này.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1 với %2. Em dẫn buổi gặp này.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 phút)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Chúng ta sẽ làm gì</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>Môn học của em: đã ra sao</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>Buổi gặp của em</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Khi nào và ở đâu:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>Hôm nay ai đã nghe:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>Có mặt hôm nay:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>Em đã cho người này xem</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>Sau này trong môn học: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  Điều em muốn nói đến</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  Việc học của em</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>Mọi điều em đang học</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 trong %2 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Mục tiêu học khác</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Nhớ</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Hiểu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Sáng tạo</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>Không tính cho em</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Chưa thấy</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Chưa có mức</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Em có thể …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Em tiến bộ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Nói</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>Em và thầy cô sẽ chọn điều em học tiếp</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Bây giờ: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Xin chào</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>Cho xem bài làm</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>Đọc cho cả nhà</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mục tiêu của em</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Cảm ơn</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>Em có thể</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>Khoanh hình phù hợp: hạt, mầm hay hoa. Vẽ khuôn mặt vào vòng tròn trống. Khung cho biết điều thầy cô đã thấy.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>Vẽ khuôn mặt vào vòng tròn trống.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>Em muốn làm tốt hơn</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>Một điều cả nhà rất thích:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>Bản cam kết học tập của em</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mục tiêu của em</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Em sẽ làm gì</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>Điều em phải làm</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Điều em chọn</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>Em sẽ cho thấy bằng cách</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>Ngày có thể thay đổi</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>Chưa cài phông chữ Andika; các tờ dùng %1.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>Máy tính này không có phông chữ nào có các ký tự: %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>Buổi gặp của em: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>học sinh</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>Em tự hào rằng</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>Có điều khó. Em đã xử lý như sau:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>Em muốn được giúp về</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>Em thấy bất ngờ về mình khi</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>Lúc đầu em … Bây giờ em …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>Một lỗi đã dạy em điều gì đó là</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>Nếu làm lại, em sẽ</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>Điều gì làm con tự hào?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Điều gì khó?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>Con sẽ thử gì tiếp theo?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>Ở nhà cả nhà giúp con thế nào?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>Bây giờ con làm được gì mà mùa thu con chưa làm được?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>Việc học quá chậm, quá nhanh hay vừa đúng?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>Con có thể tự chọn điều gì?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>Phần nào quan trọng nhất với con?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>Con thích cho thấy điều con biết bằng cách nào?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>Ai đã giúp con, và con đã giúp ai?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>Con biết thêm gì về việc làm cùng người khác?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>Con muốn học gì tiếp theo?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>Cảm ơn cả nhà đã đến. Đây là …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>Lớp đang học … Mời cả nhà xem số …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>Mùa thu em ở mức … Bây giờ em ở mức …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>Em chọn bài này vì …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>Mục tiêu của em là … Em muốn làm được trước …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>Cả nhà có muốn hỏi em điều gì không?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>Bây giờ em có thể </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>Tiếp theo, </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>Em có thể thể hiện lại điều này: số </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>Thầy cô nhận thấy em </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>Mới bắt đầu</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>Em mới bắt đầu.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>Đang tiến bộ</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>Em làm được một phần, hoặc khi có giúp đỡ.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>Làm được</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>Em tự làm được.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date: months and days as QLocale writes them</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date with its year</comment>
        <translation>d MMM, yyyy</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <comment>a date with its weekday</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>a time of day</comment>
        <translation>H:mm</translation>
    </message>
</context>
</TS>
