<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutCourse</name>
        <message>
            <source>Its authors say nothing about this course.</source>
            <translation>لا يذكر مؤلفو هذه الدورة شيئًا عنها.</translation>
        </message>
    </context>
    <context>
        <name>Access</name>
        <message>
            <source>This is not open to you. Nothing was changed. Ask an administrator.</source>
            <translation>هذا غير متاح هنا. لم يتغير شيء. يُرجى الرجوع إلى المسؤول.</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
    </context>
    <context>
        <name>AccountLine</name>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
    </context>
    <context>
        <name>Assign</name>
        <message>
            <source>Another day</source>
            <translation>يوم آخر</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>إسناد دورات</translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n course(s)</source>
            <translation>
                <numerusform>تم إسناد %n دورة</numerusform>
                <numerusform>تم إسناد دورة واحدة</numerusform>
                <numerusform>تم إسناد دورتين</numerusform>
                <numerusform>تم إسناد %n دورات</numerusform>
                <numerusform>تم إسناد %n دورة</numerusform>
                <numerusform>تم إسناد %n دورة</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one course, and people or groups.</source>
            <translation>يلزم اختيار دورة واحدة على الأقل، وأشخاص أو مجموعات.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>الموعد: {day}</translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation>البحث عن دورة</translation>
        </message>
        <message>
            <source>Find people or groups</source>
            <translation>البحث عن أشخاص أو مجموعات</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لا نتائج للبحث</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>People or groups</source>
            <translation>أشخاص أو مجموعات</translation>
        </message>
        <message>
            <source>Search for something else.</source>
            <translation>يمكن البحث عن شيء آخر.</translation>
        </message>
        <message>
            <source>They have a due date</source>
            <translation>لها موعد</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>حتى متى؟</translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation>أي دورات</translation>
        </message>
        <message>
            <source>Whoever has a course already keeps everything, and gets the due date.</source>
            <translation>من لديه الدورة من قبل يحتفظ بكل شيء، ويُضاف إليه الموعد.</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <source>Attempt {number}</source>
            <translation>المحاولة {number}</translation>
        </message>
        <message>
            <source>Counts now</source>
            <translation>تُحتسب الآن</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>محفوظة</translation>
        </message>
        <message>
            <source>Nothing was changed. Say in a few words why, then try again.</source>
            <translation>لم يتغير شيء. يُرجى ذكر السبب في كلمات قليلة ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>فوق الحد</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>مستبعدة</translation>
        </message>
        <message>
            <source>This attempt is not on this machine any more. Open the list again.</source>
            <translation>هذه المحاولة لم تعد على هذا الجهاز. يُرجى فتح القائمة من جديد.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
    </context>
    <context>
        <name>AttemptsCard</name>
        <message>
            <source>Attempt</source>
            <translation>المحاولة</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>الانتهاء</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>Asked for another attempt</source>
            <translation>طلب محاولة أخرى</translation>
        </message>
        <message>
            <source>Assigned or withdrew a course</source>
            <translation>إسناد دورة أو سحبها</translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation>إصدار شهادة</translation>
        </message>
        <message>
            <source>Changed a course</source>
            <translation>تغيير دورة</translation>
        </message>
        <message>
            <source>Changed people or groups</source>
            <translation>تغيير أشخاص أو مجموعات</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>تغيير الإعدادات</translation>
        </message>
        <message>
            <source>Changed their own PIN</source>
            <translation>تغيير رمز PIN الشخصي</translation>
        </message>
        <message>
            <source>Checked this machine</source>
            <translation>فحص هذا الجهاز</translation>
        </message>
        <message>
            <source>Enrolled themselves</source>
            <translation>التحاق ذاتي</translation>
        </message>
        <message>
            <source>Entered as a guest</source>
            <translation>الدخول ضيفًا</translation>
        </message>
        <message>
            <source>Erased a person's record</source>
            <translation>محو سجل شخص</translation>
        </message>
        <message>
            <source>Exchanged with the server</source>
            <translation>التبادل مع الخادم</translation>
        </message>
        <message>
            <source>Exported a learner's record</source>
            <translation>تصدير سجل متعلّم</translation>
        </message>
        <message>
            <source>Exported a report</source>
            <translation>تصدير تقرير</translation>
        </message>
        <message>
            <source>Exported the audit trail</source>
            <translation>تصدير سجل التدقيق</translation>
        </message>
        <message>
            <source>Gave a guest's work to a person</source>
            <translation>نقل عمل ضيف إلى شخص</translation>
        </message>
        <message>
            <source>Gave a new PIN</source>
            <translation>إعطاء رمز PIN جديد</translation>
        </message>
        <message>
            <source>Granted another attempt</source>
            <translation>منح محاولة أخرى</translation>
        </message>
        <message>
            <source>Let somebody try their PIN again</source>
            <translation>السماح لشخص بتجربة رمز PIN من جديد</translation>
        </message>
        <message>
            <source>Looked at a course without credit</source>
            <translation>تصفّح دورة دون احتساب</translation>
        </message>
        <message>
            <source>Looked at diagnostics</source>
            <translation>عرض التشخيص</translation>
        </message>
        <message>
            <source>Looked at reports</source>
            <translation>عرض التقارير</translation>
        </message>
        <message>
            <source>Looked at results</source>
            <translation>عرض النتائج</translation>
        </message>
        <message>
            <source>Looked at the audit trail</source>
            <translation>عرض سجل التدقيق</translation>
        </message>
        <message>
            <source>Looked at the exchange with the server</source>
            <translation>عرض التبادل مع الخادم</translation>
        </message>
        <message>
            <source>Looked at the room</source>
            <translation>عرض القاعة</translation>
        </message>
        <message>
            <source>Made a badge</source>
            <translation>إنشاء شارة</translation>
        </message>
        <message>
            <source>Reset a PIN or badge</source>
            <translation>إعادة تعيين رمز PIN أو شارة</translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation>إعداد هذا الجهاز</translation>
        </message>
        <message>
            <source>Settled an attempt</source>
            <translation>البتّ في محاولة</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>رفض تسجيل دخول</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>تسجيل دخول</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>تسجيل خروج</translation>
        </message>
        <message>
            <source>Took a badge back</source>
            <translation>سحب شارة</translation>
        </message>
        <message>
            <source>Took a course</source>
            <translation>أخذ دورة</translation>
        </message>
        <message>
            <source>Unknown badge at the door</source>
            <translation>شارة غير معروفة عند الدخول</translation>
        </message>
        <message>
            <source>another machine</source>
            <translation>جهاز آخر</translation>
        </message>
        <message>
            <source>somebody whose record was erased</source>
            <translation>شخص مُحي سجله</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>{person} on {course}</source>
            <translation>⁨{person}⁩ في ⁨{course}⁩</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>الإضافات: %n</numerusform>
                <numerusform>الإضافات: %n</numerusform>
                <numerusform>الإضافات: %n</numerusform>
                <numerusform>الإضافات: %n</numerusform>
                <numerusform>الإضافات: %n</numerusform>
                <numerusform>الإضافات: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>لا محاولات</numerusform>
                <numerusform>محاولة واحدة</numerusform>
                <numerusform>محاولتان</numerusform>
                <numerusform>%n محاولات</numerusform>
                <numerusform>%n محاولة</numerusform>
                <numerusform>%n محاولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>لا شهادات</numerusform>
                <numerusform>شهادة واحدة</numerusform>
                <numerusform>شهادتان</numerusform>
                <numerusform>%n شهادات</numerusform>
                <numerusform>%n شهادة</numerusform>
                <numerusform>%n شهادة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>التغييرات: %n</numerusform>
                <numerusform>التغييرات: %n</numerusform>
                <numerusform>التغييرات: %n</numerusform>
                <numerusform>التغييرات: %n</numerusform>
                <numerusform>التغييرات: %n</numerusform>
                <numerusform>التغييرات: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deactivated</source>
            <translation>
                <numerusform>التعطيلات: %n</numerusform>
                <numerusform>التعطيلات: %n</numerusform>
                <numerusform>التعطيلات: %n</numerusform>
                <numerusform>التعطيلات: %n</numerusform>
                <numerusform>التعطيلات: %n</numerusform>
                <numerusform>التعطيلات: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that nobody can change unnoticed</source>
            <translation>
                <numerusform>القيود التي لا تُغيَّر دون أن يظهر ذلك: %n</numerusform>
                <numerusform>القيود التي لا تُغيَّر دون أن يظهر ذلك: %n</numerusform>
                <numerusform>القيود التي لا تُغيَّر دون أن يظهر ذلك: %n</numerusform>
                <numerusform>القيود التي لا تُغيَّر دون أن يظهر ذلك: %n</numerusform>
                <numerusform>القيود التي لا تُغيَّر دون أن يظهر ذلك: %n</numerusform>
                <numerusform>القيود التي لا تُغيَّر دون أن يظهر ذلك: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفًا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken</source>
            <translation>
                <numerusform>صفوف لم تؤخذ: %n</numerusform>
                <numerusform>صفوف لم تؤخذ: %n</numerusform>
                <numerusform>صفوف لم تؤخذ: %n</numerusform>
                <numerusform>صفوف لم تؤخذ: %n</numerusform>
                <numerusform>صفوف لم تؤخذ: %n</numerusform>
                <numerusform>صفوف لم تؤخذ: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wrong PIN(s)</source>
            <translation>
                <numerusform>رموز PIN غير صحيحة: %n</numerusform>
                <numerusform>رموز PIN غير صحيحة: %n</numerusform>
                <numerusform>رموز PIN غير صحيحة: %n</numerusform>
                <numerusform>رموز PIN غير صحيحة: %n</numerusform>
                <numerusform>رموز PIN غير صحيحة: %n</numerusform>
                <numerusform>رموز PIN غير صحيحة: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>المعنيّ</translation>
        </message>
        <message>
            <source>About all</source>
            <translation>عن الجميع</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>تمت الإضافة</translation>
        </message>
        <message numerus="yes">
            <source>All %n entries are as they were written.</source>
            <translation>
                <numerusform>سجل التدقيق فارغ.</numerusform>
                <numerusform>القيد الوحيد كما كُتب.</numerusform>
                <numerusform>القيدان كما كُتبا.</numerusform>
                <numerusform>كل القيود (%n) كما كُتبت.</numerusform>
                <numerusform>كل القيود (%n) كما كُتبت.</numerusform>
                <numerusform>كل القيود (%n) كما كُتبت.</numerusform>
            </translation>
        </message>
        <message>
            <source>An issuer is trusted</source>
            <translation>الوثوق بجهة إصدار</translation>
        </message>
        <message>
            <source>An issuer is trusted no more</source>
            <translation>إلغاء الوثوق بجهة إصدار</translation>
        </message>
        <message>
            <source>Asked the server for packages</source>
            <translation>طلب حزم من الخادم</translation>
        </message>
        <message>
            <source>Asked the server for packages no more</source>
            <translation>إلغاء طلب حزم من الخادم</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>في أي وقت</translation>
        </message>
        <message>
            <source>At the command line</source>
            <translation>من سطر الأوامر</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>التدقيق</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>سجل التدقيق</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>تمت الإعادة</translation>
        </message>
        <message>
            <source>By PIN</source>
            <translation>برمز PIN</translation>
        </message>
        <message>
            <source>By badge</source>
            <translation>بالشارة</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تم التغيير</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>التحقق من السجل</translation>
        </message>
        <message>
            <source>Choose another person, action or time, or search for something else.</source>
            <translation>يمكن اختيار شخص أو فعل أو وقت آخر، أو البحث عن شيء آخر.</translation>
        </message>
        <message>
            <source>Connected this machine to a server</source>
            <translation>ربط هذا الجهاز بخادم</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>تم التعطيل</translation>
        </message>
        <message>
            <source>Deactivated, or without a PIN</source>
            <translation>معطّل، أو بلا رمز PIN</translation>
        </message>
        <message>
            <source>Entry {number} ({what}, {when}) or one before it was changed outside Carrel. Nothing was repaired; export the trail, keep it, and tell whoever looks after this machine.</source>
            <translation>القيد {number} ({what}، {when}) أو قيد قبله تغيّر خارج Carrel. لم يُصلَح شيء؛ يُرجى تصدير السجل وحفظه وإبلاغ القائم على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>تصدير بصيغة</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n entries to {file}</source>
            <translation>
                <numerusform>تم تصدير القيود إلى ⁨{file}⁩: %n</numerusform>
                <numerusform>تم تصدير القيود إلى ⁨{file}⁩: %n</numerusform>
                <numerusform>تم تصدير القيود إلى ⁨{file}⁩: %n</numerusform>
                <numerusform>تم تصدير القيود إلى ⁨{file}⁩: %n</numerusform>
                <numerusform>تم تصدير القيود إلى ⁨{file}⁩: %n</numerusform>
                <numerusform>تم تصدير القيود إلى ⁨{file}⁩: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in the trail</source>
            <translation>البحث في السجل</translation>
        </message>
        <message>
            <source>From one day to another…</source>
            <translation>من يوم إلى يوم…</translation>
        </message>
        <message>
            <source>Had its media played without preparing</source>
            <translation>تشغيل وسائطها دون إعداد</translation>
        </message>
        <message>
            <source>Had its media prepared again</source>
            <translation>إعداد وسائطها من جديد</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>تم الاستيراد</translation>
        </message>
        <message>
            <source>Imported a roster</source>
            <translation>استيراد كشف</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لا نتائج للبحث</translation>
        </message>
        <message>
            <source>Put people in the group</source>
            <translation>إضافة أشخاص إلى المجموعة</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>السبب: ⁨{reason}⁩</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>تمت الإزالة</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>تمت إعادة التسمية</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>شخص آخر…</translation>
        </message>
        <message>
            <source>Somebody…</source>
            <translation>شخص محدّد…</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>Taken apart from an earlier version</source>
            <translation>الفصل عن إصدار سابق</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>The last 365 days</source>
            <translation>آخر 365 يومًا</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>The trail is sound.</source>
            <translation>سجل التدقيق سليم.</translation>
        </message>
        <message>
            <source>The trail was changed.</source>
            <translation>سجل التدقيق تغيّر.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Took people out of the group</source>
            <translation>إخراج أشخاص من المجموعة</translation>
        </message>
        <message>
            <source>Took this machine off its server</source>
            <translation>فصل هذا الجهاز عن خادمه</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>When</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>With the hashes, for checking elsewhere (JSON)</source>
            <translation>مع البصمات، للتحقق في مكان آخر (JSON)</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>رمز PIN غير صحيح</translation>
        </message>
        <message>
            <source>address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>compatibility of all courses</source>
            <translation>توافق كل الدورات</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>guests</source>
            <translation>الضيوف</translation>
        </message>
        <message>
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>minutes until sign-out</source>
            <translation>الدقائق حتى تسجيل الخروج</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>name of the center</source>
            <translation>اسم المركز</translation>
        </message>
        <message>
            <source>number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>room and machine</source>
            <translation>القاعة والجهاز</translation>
        </message>
        <message>
            <source>roster identifier</source>
            <translation>معرّف الكشف</translation>
        </message>
        <message>
            <source>signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>المظهر</translation>
        </message>
    </context>
    <context>
        <name>AuditScreen</name>
        <message>
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>بيانات (*.json)</translation>
        </message>
        <message>
            <source>Export the trail</source>
            <translation>تصدير السجل</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Whose records?</source>
            <translation>سجلات من؟</translation>
        </message>
        <message>
            <source>audit-{day}</source>
            <translation>التدقيق-{day}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>A hand scanner works at any time while names are shown; your name and PIN always do.</source>
            <translation>يعمل القارئ اليدوي في أي وقت ما دامت الأسماء معروضة، ويعمل الاسم ورمز PIN دائمًا.</translation>
        </message>
        <message>
            <source>Choose my name instead</source>
            <translation>اختيار اسمي بدلًا من ذلك</translation>
        </message>
        <message>
            <source>Hold the square code on your badge to the camera, or read it with the hand scanner.</source>
            <translation>يُرجى وضع الرمز المربع على الشارة أمام الكاميرا، أو قراءته بالقارئ اليدوي.</translation>
        </message>
        <message>
            <source>No camera was found on this machine.</source>
            <translation>لا توجد كاميرا على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation>تسجيل الدخول بشارة</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
    </context>
    <context>
        <name>CardGrid</name>
        <message>
            <source>Courses</source>
            <translation>الدورات</translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message numerus="yes">
            <source>%n bundle(s) for this machine</source>
            <translation>
                <numerusform>لا رزم لهذا الجهاز</numerusform>
                <numerusform>رزمة واحدة لهذا الجهاز</numerusform>
                <numerusform>رزمتان لهذا الجهاز</numerusform>
                <numerusform>%n رزم لهذا الجهاز</numerusform>
                <numerusform>%n رزمة لهذا الجهاز</numerusform>
                <numerusform>%n رزمة لهذا الجهاز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of people, courses and results</source>
            <translation>
                <numerusform>لا تغييرات في الأشخاص والدورات والنتائج</numerusform>
                <numerusform>تغيير واحد في الأشخاص والدورات والنتائج</numerusform>
                <numerusform>تغييران في الأشخاص والدورات والنتائج</numerusform>
                <numerusform>%n تغييرات في الأشخاص والدورات والنتائج</numerusform>
                <numerusform>%n تغييرًا في الأشخاص والدورات والنتائج</numerusform>
                <numerusform>%n تغيير في الأشخاص والدورات والنتائج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n course(s) added</source>
            <translation>
                <numerusform>لم تُضف دورات</numerusform>
                <numerusform>تمت إضافة دورة واحدة</numerusform>
                <numerusform>تمت إضافة دورتين</numerusform>
                <numerusform>تمت إضافة %n دورات</numerusform>
                <numerusform>تمت إضافة %n دورة</numerusform>
                <numerusform>تمت إضافة %n دورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفين</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>لا سجلات</numerusform>
                <numerusform>سجل واحد</numerusform>
                <numerusform>سجلان</numerusform>
                <numerusform>%n سجلات</numerusform>
                <numerusform>%n سجلًا</numerusform>
                <numerusform>%n سجل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on it, and were read back</source>
            <translation>
                <numerusform>لا سجلات عليها</numerusform>
                <numerusform>عليها سجل واحد، وتم التحقق بقراءته</numerusform>
                <numerusform>عليها سجلان، وتم التحقق بقراءتهما</numerusform>
                <numerusform>عليها %n سجلات، وتم التحقق بقراءتها</numerusform>
                <numerusform>عليها %n سجلًا، وتم التحقق بقراءتها</numerusform>
                <numerusform>عليها %n سجل، وتم التحقق بقراءتها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on the server now</source>
            <translation>
                <numerusform>لا سجلات جديدة على الخادم</numerusform>
                <numerusform>سجل واحد على الخادم الآن</numerusform>
                <numerusform>سجلان على الخادم الآن</numerusform>
                <numerusform>%n سجلات على الخادم الآن</numerusform>
                <numerusform>%n سجلًا على الخادم الآن</numerusform>
                <numerusform>%n سجل على الخادم الآن</numerusform>
            </translation>
        </message>
        <message>
            <source>And the receipt for what was carried before.</source>
            <translation>ومعها إيصال ما نُقل من قبل.</translation>
        </message>
        <message>
            <source>Bring courses and people from the server</source>
            <translation>جلب الدورات والأشخاص من الخادم</translation>
        </message>
        <message>
            <source>Carry results to the server</source>
            <translation>نقل النتائج إلى الخادم</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
        <message>
            <source>Choose another stick, or another folder.</source>
            <translation>يُرجى اختيار ذاكرة أخرى، أو مجلد آخر.</translation>
        </message>
        <message>
            <source>Connect it in Settings; files will do.</source>
            <translation>يمكن ربطه من «الإعدادات»؛ وتكفي الملفات لذلك.</translation>
        </message>
        <message>
            <source>Everything is on the server, or on a stick that was not brought back yet.</source>
            <translation>كل شيء على الخادم، أو على ذاكرة لم تُعَد بعد.</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>الرزمة تالفة.</translation>
        </message>
        <message>
            <source>It is sealed for another machine.</source>
            <translation>الرزمة مختومة لجهاز آخر.</translation>
        </message>
        <message>
            <source>It may have been pulled too early. Nothing was changed here; put it in and try again.</source>
            <translation>ربما نُزعت قبل الأوان. لم يتغير شيء هنا؛ يُرجى إدخالها وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>It says nothing that this machine did not know.</source>
            <translation>لا جديد فيها لهذا الجهاز.</translation>
        </message>
        <message>
            <source>It was changed on the way, or is not from the server of this machine.</source>
            <translation>تغيّرت الرزمة في الطريق، أو ليست من خادم هذا الجهاز.</translation>
        </message>
        <message>
            <source>It was written by a later version of Carrel.</source>
            <translation>كتب الرزمةَ إصدار أحدث من Carrel.</translation>
        </message>
        <message>
            <source>Nothing from the server for this machine is on it.</source>
            <translation>ليس عليها شيء من الخادم لهذا الجهاز.</translation>
        </message>
        <message>
            <source>Nothing from the server is on it</source>
            <translation>ليس عليها شيء من الخادم</translation>
        </message>
        <message>
            <source>Nothing had to be written</source>
            <translation>لا شيء للكتابة</translation>
        </message>
        <message>
            <source>Nothing waits; everything is on the server.</source>
            <translation>لا شيء ينتظر؛ كل شيء على الخادم.</translation>
        </message>
        <message>
            <source>Nothing was changed here. Have it written again, and wait until it may be pulled.</source>
            <translation>لم يتغير شيء هنا. يُرجى طلب كتابتها من جديد، والانتظار حتى يمكن نزع الذاكرة.</translation>
        </message>
        <message>
            <source>Nothing was changed here; try again at any time.</source>
            <translation>لم يتغير شيء هنا؛ يمكن إعادة المحاولة في أي وقت.</translation>
        </message>
        <message>
            <source>Part of it is missing.</source>
            <translation>جزء من الرزمة مفقود.</translation>
        </message>
        <message>
            <source>Reading from {stick}</source>
            <translation>جارٍ القراءة من ⁨{stick}⁩</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>تم الإيقاف.</translation>
        </message>
        <message>
            <source>Take it there, or have one written for this machine.</source>
            <translation>يُرجى أخذها إلى ذلك الجهاز، أو طلب كتابة رزمة لهذا الجهاز.</translation>
        </message>
        <message>
            <source>Take it to somebody who looks after the server. Everything stays here too, until its receipt comes back.</source>
            <translation>يُرجى أخذها إلى القائم على الخادم. كل شيء يبقى هنا أيضًا حتى يعود إيصاله.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>تعذّر ذلك.</translation>
        </message>
        <message>
            <source>The stick could not be used: {why}.</source>
            <translation>تعذّر استخدام الذاكرة: ⁨{why}⁩.</translation>
        </message>
        <message>
            <source>There is too little room on {stick}: {needed} are needed, {free} are free.</source>
            <translation>المساحة على ⁨{stick}⁩ لا تكفي: يلزم {needed}، والمتاح {free}.</translation>
        </message>
        <message>
            <source>This machine belongs to no server.</source>
            <translation>هذا الجهاز غير مرتبط بخادم.</translation>
        </message>
        <message>
            <source>Update Carrel on this machine, then read it again.</source>
            <translation>يُرجى تحديث Carrel على هذا الجهاز، ثم قراءتها من جديد.</translation>
        </message>
        <message>
            <source>Writing to {stick}</source>
            <translation>جارٍ الكتابة على ⁨{stick}⁩</translation>
        </message>
        <message>
            <source>You can pull the stick now</source>
            <translation>يمكن نزع الذاكرة الآن</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} من {whole}</translation>
        </message>
        <message>
            <source>{records}, about {size}</source>
            <translation>{records}، نحو {size}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>المتاح {size}</translation>
        </message>
        <message>
            <source>{size} in {files}, sealed for the server alone</source>
            <translation>{size} في {files}، لا يفتحها إلا الخادم</translation>
        </message>
    </context>
    <context>
        <name>CarryingDialog</name>
        <message>
            <source>Another folder</source>
            <translation>مجلد آخر</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Carry by USB stick</source>
            <translation>نقل بذاكرة USB</translation>
        </message>
        <message>
            <source>Carrying</source>
            <translation>النقل</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>يُرجى إبقاء الذاكرة موصولة حتى ينتهي ذلك.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>البحث من جديد</translation>
        </message>
        <message>
            <source>No stick was found. Put one in, and look again.</source>
            <translation>تعذّر العثور على ذاكرة USB. يُرجى إدخال واحدة والبحث من جديد.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <source>Which stick is it on?</source>
            <translation>على أي ذاكرة؟</translation>
        </message>
        <message>
            <source>Which stick shall it be written to?</source>
            <translation>على أي ذاكرة تكون الكتابة؟</translation>
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
    </context>
    <context>
        <name>CertificateOpening</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation>تعذّرت الطباعة. يمكن تجربة طابعة أخرى أو ملف آخر.</translation>
        </message>
        <message>
            <source>On paper they are boxes. Ask for a font of that script to be installed, and open this again.</source>
            <translation>تظهر على الورق مربعات. يُرجى طلب تثبيت خط لهذه الكتابة، ثم فتح الشهادة من جديد.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>صورة (*.png)</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>حفظ الشهادة</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>تم الحفظ باسم «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>تم الإرسال إلى الطابعة</translation>
        </message>
        <message>
            <source>This machine has no letters for “{letters}”.</source>
            <translation>لا حروف على هذا الجهاز لكتابة «{letters}».</translation>
        </message>
    </context>
    <context>
        <name>CertificatePaper</name>
        <message>
            <source>Open the certificate of {name}</source>
            <translation>فتح شهادة ⁨{name}⁩</translation>
        </message>
    </context>
    <context>
        <name>CertificateTemplate</name>
        <message>
            <source>The file is not text in UTF-8. Save it as HTML in UTF-8.</source>
            <translation>الملف ليس نصًا بترميز UTF-8. يُرجى حفظه بصيغة HTML بترميز UTF-8.</translation>
        </message>
        <message>
            <source>The template does not say where “{name}” goes.</source>
            <translation>لا يحدد القالب موضع «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>The template has {what}, which does not work on a certificate: nothing runs there and nothing is fetched.</source>
            <translation>في القالب {what}، وهذا لا يعمل في شهادة: لا شيء يُشغَّل فيها ولا شيء يُجلب إليها.</translation>
        </message>
        <message>
            <source>The template is larger than one million characters.</source>
            <translation>القالب أكبر من مليون محرف.</translation>
        </message>
        <message>
            <source>The template names “{name}”, which a certificate does not have.</source>
            <translation>يذكر القالب «⁨{name}⁩»، وهو غير موجود في الشهادة.</translation>
        </message>
        <message>
            <source>{problems} Nothing was changed; mend the file and choose it again.</source>
            <translation>{problems} لم يتغير شيء؛ يُرجى إصلاح الملف واختياره من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>لا شهادات</numerusform>
                <numerusform>شهادة واحدة</numerusform>
                <numerusform>شهادتان</numerusform>
                <numerusform>%n شهادات</numerusform>
                <numerusform>%n شهادة</numerusform>
                <numerusform>%n شهادة</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the facts of one thing</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <source>Completed the course.</source>
            <translation>اكتملت الدورة.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>انتهت الصلاحية</translation>
        </message>
        <message>
            <source>Expired {day}</source>
            <translation>انتهت الصلاحية في {day}</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهائية</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>تاريخ الإصدار</translation>
        </message>
        <message>
            <source>Issued {day}</source>
            <translation>صدرت في {day}</translation>
        </message>
        <message>
            <source>It is no longer valid. Take the course again to earn a new one.</source>
            <translation>لم تعد سارية. يلزم أخذ الدورة من جديد لنيل شهادة جديدة.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تم الاجتياز</translation>
        </message>
        <message>
            <source>Passed the course.</source>
            <translation>تم اجتياز الدورة.</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>تم الاجتياز بدرجة {score}</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>مؤقت</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>The server has confirmed the result.</source>
            <translation>أكّد الخادم النتيجة.</translation>
        </message>
        <message>
            <source>This certificate is not on this machine. Open the list again.</source>
            <translation>هذه الشهادة ليست على هذا الجهاز. يُرجى فتح القائمة من جديد.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>سارية حتى</translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation>سارية حتى {day}</translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation>متاحة للحفظ والطباعة الآن. تصبح نهائية عندما يؤكد الخادم النتيجة.</translation>
        </message>
        <message>
            <source>{file} could not be saved ({reason}). The certificate itself is safe here. Choose another folder.</source>
            <translation>تعذّر حفظ ⁨{file}⁩ (⁨{reason}⁩). الشهادة نفسها محفوظة هنا. يُرجى اختيار مجلد آخر.</translation>
        </message>
    </context>
    <context>
        <name>CertificatesCard</name>
        <message>
            <source>A PNG, JPEG or SVG file of at most 500 kB, at the head of certificates.</source>
            <translation>ملف PNG أو JPEG أو SVG لا يتجاوز 500 ك.ب، في رأس الشهادات.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Below the name on certificates.</source>
            <translation>أسفل الاسم على الشهادات.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>اختيار شعار</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>Remove logo</source>
            <translation>إزالة الشعار</translation>
        </message>
        <message>
            <source>Role of the second</source>
            <translation>صفة الموقّع الثاني</translation>
        </message>
        <message>
            <source>Their role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Type who signs, or empty the role.</source>
            <translation>يلزم كتابة اسم الموقّع، أو إفراغ الصفة.</translation>
        </message>
        <message>
            <source>Who else signs</source>
            <translation>الموقّع الثاني</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>الموقّع</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPage</name>
        <message>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>التحقق من شهادة</translation>
        </message>
        <message>
            <source>No certificate yet</source>
            <translation>لا شهادات بعد</translation>
        </message>
        <message>
            <source>Pass a course, or complete one that has no test, and its certificate is here at once: to save, to print and to show to anybody.</source>
            <translation>باجتياز دورة، أو إكمال دورة بلا اختبار، تظهر شهادتها هنا فورًا: للحفظ والطباعة والعرض على من يلزم.</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Show chart</source>
            <translation>عرض الرسم البياني</translation>
        </message>
        <message>
            <source>Show numbers</source>
            <translation>عرض الأرقام</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Check another file</source>
            <translation>التحقق من ملف آخر</translation>
        </message>
    </context>
    <context>
        <name>Checking</name>
        <message>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Certificates ({kinds})</source>
            <translation>شهادات ({kinds})</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>اختيار شهادة</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>An administrator of the server makes an invitation. It is good once.</source>
            <translation>ينشئ مسؤول الخادم دعوة. تصلح مرة واحدة.</translation>
        </message>
        <message>
            <source>By files instead</source>
            <translation>بالملفات بدلًا من ذلك</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>ربط بخادم</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الربط…</translation>
        </message>
        <message>
            <source>Everybody on the way can read it. Allow it only within a network of your own.</source>
            <translation>يستطيع كل من في الطريق قراءة ما يُرسل. لا يُسمح بذلك إلا داخل شبكة خاصة بالمركز.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>الدعوة</translation>
        </message>
        <message>
            <source>It reads like https://sync.example.org#TOKEN. A hand scanner can type it too.</source>
            <translation>شكلها ⁨https://sync.example.org#TOKEN⁩. ويمكن للقارئ اليدوي كتابتها أيضًا.</translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation>اسم هذا الجهاز</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Paste the invitation, or hold its square code to the camera.</source>
            <translation>يُرجى لصق الدعوة، أو وضع رمزها المربع أمام الكاميرا.</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>الإرسال دون تعمية</translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation>يظهر بهذا الاسم في قائمة الخادم.</translation>
        </message>
        <message>
            <source>This address is not encrypted. Ask for one that begins with https://, or allow it.</source>
            <translation>هذا العنوان بلا تعمية. يُرجى طلب عنوان يبدأ بـ⁨https://⁩، أو السماح بذلك.</translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation>تلزم كتابة اسم لتمييز هذا الجهاز عن غيره.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Answers (*.json)</source>
            <translation>ملفات الرد (*.json)</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>اختيار ملف الرد</translation>
        </message>
        <message>
            <source>Connected to {center}</source>
            <translation>تم الربط بخادم ⁨{center}⁩</translation>
        </message>
        <message>
            <source>Give {file} to an administrator of the server. You can pull the stick now.</source>
            <translation>يُرجى تسليم ⁨{file}⁩ إلى مسؤول الخادم. يمكن نزع الذاكرة الآن.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>تعذّر ذلك.</translation>
        </message>
        <message>
            <source>The request is written.</source>
            <translation>تمت كتابة الطلب.</translation>
        </message>
        <message>
            <source>This answer is for another machine. Nothing was changed; read it there, or have the request of this machine answered.</source>
            <translation>هذا الرد لجهاز آخر. لم يتغيّر شيء؛ يمكن قراءته هناك، أو طلب رد لهذا الجهاز.</translation>
        </message>
        <message>
            <source>This is no invitation. It reads like https://sync.example.org#TOKEN.</source>
            <translation>هذه ليست دعوة. شكل الدعوة ⁨https://sync.example.org#TOKEN⁩.</translation>
        </message>
        <message>
            <source>This machine works for itself now; nothing was deleted</source>
            <translation>يعمل هذا الجهاز مستقلًا الآن؛ لم يُحذف شيء</translation>
        </message>
        <message>
            <source>Where to write the request</source>
            <translation>موضع كتابة الطلب</translation>
        </message>
    </context>
    <context>
        <name>ContinueCard</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Continue where you were</source>
            <translation>متابعة من آخر نقطة</translation>
        </message>
        <message>
            <source>Continue {course}</source>
            <translation>متابعة ⁨{course}⁩</translation>
        </message>
        <message>
            <source>Course details</source>
            <translation>تفاصيل الدورة</translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation>التقدم في الدورة</translation>
        </message>
    </context>
    <context>
        <name>CourseHead</name>
        <message>
            <source>Progress of the course</source>
            <translation>التقدم في الدورة</translation>
        </message>
    </context>
    <context>
        <name>CourseOpening</name>
        <message>
            <source>This course is not among your courses any more. What you did in it is kept.</source>
            <translation>لم تعد هذه الدورة ضمن الدورات المتاحة هنا. كل ما أُنجز فيها محفوظ.</translation>
        </message>
        <message>
            <source>Your instructor will see that you ask for another attempt</source>
            <translation>سيظهر للمدرّب طلب محاولة أخرى</translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message>
            <source>About</source>
            <translation>عن الدورة</translation>
        </message>
        <message>
            <source>About this course</source>
            <translation>عن هذه الدورة</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>جهاز آخر</translation>
        </message>
        <message>
            <source>Answered before</source>
            <translation>أُجيب من قبل</translation>
        </message>
        <message>
            <source>Ask for another attempt</source>
            <translation>طلب محاولة أخرى</translation>
        </message>
        <message>
            <source>Attempt {number}</source>
            <translation>المحاولة {number}</translation>
        </message>
        <message>
            <source>Attempt {number} is over the limit. It counts when your instructor accepts it.</source>
            <translation>المحاولة {number} فوق الحد. تُحتسب عندما يقبلها المدرّب.</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Certificate provisional</source>
            <translation>شهادة مؤقتة</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>End attempt {number}?</source>
            <translation>إنهاء المحاولة {number}؟</translation>
        </message>
        <message>
            <source>Enrol and start</source>
            <translation>الالتحاق والبدء</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>لم يتم الاجتياز، {score}</translation>
        </message>
        <message>
            <source>It ends as it is now. Its results are kept, but you can't go on with it.</source>
            <translation>تنتهي المحاولة على حالها الآن. تبقى نتائجها محفوظة، ولا يمكن متابعتها.</translation>
        </message>
        <message>
            <source>Keep attempt {number}</source>
            <translation>الإبقاء على المحاولة {number}</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>آخر فتح</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Look without taking it</source>
            <translation>تصفّح دون احتساب</translation>
        </message>
        <message>
            <source>My courses</source>
            <translation>دوراتي</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Not correct</source>
            <translation>غير صحيحة</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Of several attempts the average score counts.</source>
            <translation>من عدة محاولات يُحتسب متوسط الدرجات.</translation>
        </message>
        <message>
            <source>Of several attempts the best one counts.</source>
            <translation>من عدة محاولات تُحتسب الأفضل.</translation>
        </message>
        <message>
            <source>Of several attempts the first one counts.</source>
            <translation>من عدة محاولات تُحتسب الأولى.</translation>
        </message>
        <message>
            <source>Of several attempts the last one counts.</source>
            <translation>من عدة محاولات تُحتسب الأخيرة.</translation>
        </message>
        <message>
            <source>Of several attempts the one with the highest score counts.</source>
            <translation>من عدة محاولات تُحتسب ذات الدرجة الأعلى.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open certificate</source>
            <translation>فتح الشهادة</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>درجة النجاح</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>تم الاجتياز بدرجة {score}</translation>
        </message>
        <message>
            <source>Results by question</source>
            <translation>النتائج حسب السؤال</translation>
        </message>
        <message>
            <source>Review the course</source>
            <translation>مراجعة الدورة</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>الإجابة الصحيحة</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Start attempt {number}</source>
            <translation>بدء المحاولة {number}</translation>
        </message>
        <message>
            <source>The average counts</source>
            <translation>يُحتسب المتوسط</translation>
        </message>
        <message>
            <source>The best one counts</source>
            <translation>تُحتسب الأفضل</translation>
        </message>
        <message>
            <source>The course recorded no questions in this attempt.</source>
            <translation>لم تسجّل الدورة أسئلة في هذه المحاولة.</translation>
        </message>
        <message>
            <source>The first one counts</source>
            <translation>تُحتسب الأولى</translation>
        </message>
        <message>
            <source>The highest score counts</source>
            <translation>تُحتسب الدرجة الأعلى</translation>
        </message>
        <message>
            <source>The last one counts</source>
            <translation>تُحتسب الأخيرة</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>الوقت المستغرق</translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation>سارية حتى {day}.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Whoever completes it gets a certificate.</source>
            <translation>من يكمل الدورة ينل شهادة.</translation>
        </message>
        <message>
            <source>Whoever passes it, or completes it where there is no test, gets a certificate.</source>
            <translation>من يجتز الدورة، أو يكملها حيث لا اختبار، ينل شهادة.</translation>
        </message>
        <message>
            <source>You asked for another attempt. Your instructor sees it and will answer.</source>
            <translation>أُرسل طلب محاولة أخرى. يراه المدرّب وسيجيب عنه.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n attempt(s) in all.</source>
            <translation>
                <numerusform>العدد الكلي: %n محاولة.</numerusform>
                <numerusform>العدد الكلي: محاولة واحدة.</numerusform>
                <numerusform>العدد الكلي: محاولتان.</numerusform>
                <numerusform>العدد الكلي: %n محاولات.</numerusform>
                <numerusform>العدد الكلي: %n محاولة.</numerusform>
                <numerusform>العدد الكلي: %n محاولة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>الإجابة المقدَّمة</translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation>متاحة للحفظ والطباعة الآن. تصبح نهائية عندما يؤكد الخادم النتيجة.</translation>
        </message>
        <message>
            <source>Yours to save and print.</source>
            <translation>متاحة للحفظ والطباعة.</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>تُحتسب</translation>
        </message>
        <message>
            <source>passed with {score}</source>
            <translation>تم الاجتياز بدرجة {score}</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>مستبعدة</translation>
        </message>
        <message>
            <source>waits for your instructor</source>
            <translation>بانتظار المدرّب</translation>
        </message>
        <message>
            <source>with {score}</source>
            <translation>بدرجة {score}</translation>
        </message>
        <message>
            <source>{number} · the newest</source>
            <translation>{number} · الأحدث</translation>
        </message>
        <message>
            <source>{number} · there is a newer one</source>
            <translation>{number} · يوجد إصدار أحدث</translation>
        </message>
        <message>
            <source>{right} of {all} correct</source>
            <translation>{right} من {all} صحيحة</translation>
        </message>
        <message>
            <source>{used} of {allowed} used</source>
            <translation>استُخدم {used} من {allowed}</translation>
        </message>
    </context>
    <context>
        <name>CoursePolicy</name>
        <message numerus="yes">
            <source>After %n attempt(s) an instructor can grant another one.</source>
            <translation>
                <numerusform>بعد %n محاولة يمكن للمدرّب منح محاولة أخرى.</numerusform>
                <numerusform>بعد محاولة واحدة يمكن للمدرّب منح محاولة أخرى.</numerusform>
                <numerusform>بعد محاولتين يمكن للمدرّب منح محاولة أخرى.</numerusform>
                <numerusform>بعد %n محاولات يمكن للمدرّب منح محاولة أخرى.</numerusform>
                <numerusform>بعد %n محاولة يمكن للمدرّب منح محاولة أخرى.</numerusform>
                <numerusform>بعد %n محاولة يمكن للمدرّب منح محاولة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also for somebody who failed its test.</source>
            <translation>تشمل أيضًا من لم يجتز الاختبار.</translation>
        </message>
        <message>
            <source>Certificates that were issued stay valid.</source>
            <translation>تبقى الشهادات الصادرة سارية.</translation>
        </message>
        <message>
            <source>Completing the course</source>
            <translation>إكمال الدورة</translation>
        </message>
        <message>
            <source>Later attempts are practice.</source>
            <translation>المحاولات اللاحقة للتدريب.</translation>
        </message>
        <message>
            <source>Learners may try as often as they like.</source>
            <translation>يمكن للمتعلّمين المحاولة بلا حد.</translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation>بلا شهادة</translation>
        </message>
        <message>
            <source>Passed before failed, finished before open, then the score.</source>
            <translation>المجتازة قبل غير المجتازة، والمنتهية قبل المفتوحة، ثم الدرجة.</translation>
        </message>
        <message>
            <source>Passing the course</source>
            <translation>اجتياز الدورة</translation>
        </message>
        <message>
            <source>The average score of all</source>
            <translation>متوسط درجات المحاولات كلها</translation>
        </message>
        <message>
            <source>The best</source>
            <translation>الأفضل</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>الأولى</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <source>The one with the highest score</source>
            <translation>ذات الدرجة الأعلى</translation>
        </message>
        <message>
            <source>The score alone decides, also over a pass.</source>
            <translation>الدرجة وحدها تحسم، حتى بعد اجتياز سابق.</translation>
        </message>
        <message>
            <source>Where a course can’t be passed, completing it earns the certificate.</source>
            <translation>حيث لا يمكن اجتياز الدورة، يكفي إكمالها لنيل الشهادة.</translation>
        </message>
        <message>
            <source>Whoever tries again risks what they had.</source>
            <translation>قد تُنقص المحاولة الجديدة النتيجة السابقة.</translation>
        </message>
        <message>
            <source>With the status of the best attempt.</source>
            <translation>بحالة المحاولة الأفضل.</translation>
        </message>
    </context>
    <context>
        <name>CourseSide</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>للمشرفين</translation>
        </message>
    </context>
    <context>
        <name>CourseSwitches</name>
        <message>
            <source>Changed; it holds from the next time the course is opened</source>
            <translation>تم التغيير؛ ويسري عند الفتح التالي للدورة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>CoursesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation>تمت إزالة «⁨{course}⁩»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>DaysDialog</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation>من {day}</translation>
        </message>
        <message>
            <source>Show these days</source>
            <translation>عرض هذه الأيام</translation>
        </message>
        <message>
            <source>To {day}</source>
            <translation>إلى {day}</translation>
        </message>
        <message>
            <source>Which days?</source>
            <translation>أي أيام؟</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>All that {name} did becomes theirs, counted behind what they have. It can’t be taken back.</source>
            <translation>كل عمل ⁨{name}⁩ يُنقل إلى الشخص المختار، ويُعدّ بعد محاولاته. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Attempt {number} counts now</source>
            <translation>تُحتسب المحاولة {number} الآن</translation>
        </message>
        <message>
            <source>Attempt {number} was set aside</source>
            <translation>تم استبعاد المحاولة {number}</translation>
        </message>
        <message>
            <source>Count attempt {number}?</source>
            <translation>احتساب المحاولة {number}؟</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>احتساب</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Declined; nothing else was changed</source>
            <translation>تم الرفض؛ لم يتغير شيء آخر</translation>
        </message>
        <message numerus="yes">
            <source>Gave %n attempt(s) to {name}</source>
            <translation>
                <numerusform>تم نقل %n محاولة إلى ⁨{name}⁩</numerusform>
                <numerusform>تم نقل محاولة واحدة إلى ⁨{name}⁩</numerusform>
                <numerusform>تم نقل محاولتين إلى ⁨{name}⁩</numerusform>
                <numerusform>تم نقل %n محاولات إلى ⁨{name}⁩</numerusform>
                <numerusform>تم نقل %n محاولة إلى ⁨{name}⁩</numerusform>
                <numerusform>تم نقل %n محاولة إلى ⁨{name}⁩</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant attempt</source>
            <translation>منح محاولة</translation>
        </message>
        <message>
            <source>Grant {name} attempt {number}?</source>
            <translation>منح ⁨{name}⁩ المحاولة {number}؟</translation>
        </message>
        <message>
            <source>Granted {name} another attempt</source>
            <translation>تم منح ⁨{name}⁩ محاولة أخرى</translation>
        </message>
        <message>
            <source>In {course}. Everything from the attempts before is kept.</source>
            <translation>في ⁨{course}⁩. كل ما في المحاولات السابقة محفوظ.</translation>
        </message>
        <message>
            <source>It leaves this list. You can still grant an attempt from the list of enrolments.</source>
            <translation>يخرج الطلب من هذه القائمة. يبقى منح محاولة ممكنًا من قائمة الالتحاقات.</translation>
        </message>
        <message>
            <source>It stays in {name}’s record of {course}, and does not count.</source>
            <translation>تبقى في سجل ⁨{name}⁩ لدورة ⁨{course}⁩، ولا تُحتسب.</translation>
        </message>
        <message>
            <source>No further attempt for {name}?</source>
            <translation>لا محاولة أخرى لـ⁨{name}⁩؟</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Set attempt {number} aside?</source>
            <translation>استبعاد المحاولة {number}؟</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>What counts for {name} in {course} is worked out again with it.</source>
            <translation>تُحسب معها من جديد نتيجة ⁨{name}⁩ المحتسبة في ⁨{course}⁩.</translation>
        </message>
        <message>
            <source>Whose work is it?</source>
            <translation>لمن هذا العمل؟</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message numerus="yes">
            <source>%n addresses were blocked</source>
            <translation>
                <numerusform>لم يُحظر أي عنوان</numerusform>
                <numerusform>تم حظر عنوان واحد</numerusform>
                <numerusform>تم حظر عنوانين</numerusform>
                <numerusform>تم حظر %n عناوين</numerusform>
                <numerusform>تم حظر %n عنوانًا</numerusform>
                <numerusform>تم حظر %n عنوان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>بلا محارف</numerusform>
                <numerusform>محرف واحد</numerusform>
                <numerusform>محرفان</numerusform>
                <numerusform>%n محارف</numerusform>
                <numerusform>%n محرفًا</numerusform>
                <numerusform>%n محرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more lesson(s) changed</source>
            <translation>
                <numerusform>دروس أخرى تغيّرت: %n</numerusform>
                <numerusform>دروس أخرى تغيّرت: %n</numerusform>
                <numerusform>دروس أخرى تغيّرت: %n</numerusform>
                <numerusform>دروس أخرى تغيّرت: %n</numerusform>
                <numerusform>دروس أخرى تغيّرت: %n</numerusform>
                <numerusform>دروس أخرى تغيّرت: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>1 address was blocked</source>
            <translation>تم حظر عنوان واحد</translation>
        </message>
        <message>
            <source>API calls</source>
            <translation>نداءات API</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>محظور</translation>
        </message>
        <message>
            <source>Calls appear here when the course makes them.</source>
            <translation>تظهر النداءات هنا عندما تجريها الدورة.</translation>
        </message>
        <message>
            <source>Close diagnostics</source>
            <translation>إغلاق التشخيص</translation>
        </message>
        <message>
            <source>Close the row</source>
            <translation>إغلاق الصف</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>وحدة التحكم</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy this row</source>
            <translation>نسخ هذا الصف</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>التشخيص</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <source>Filter by element or value</source>
            <translation>التصفية حسب العنصر أو القيمة</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Lists of the diagnostics</source>
            <translation>قوائم التشخيص</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>No row has these words.</source>
            <translation>لا صف فيه هذه الكلمات.</translation>
        </message>
        <message>
            <source>Nothing was refused.</source>
            <translation>لم يُرفض شيء.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Sequencing</source>
            <translation>التسلسل</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Show the blocked addresses</source>
            <translation>عرض العناوين المحظورة</translation>
        </message>
        <message>
            <source>Steps appear here when a lesson opens or ends.</source>
            <translation>تظهر الخطوات هنا عند فتح درس أو انتهائه.</translation>
        </message>
        <message>
            <source>The chosen row, whole</source>
            <translation>الصف المختار كاملًا</translation>
        </message>
        <message>
            <source>The course asked for nothing outside itself.</source>
            <translation>لم تطلب الدورة شيئًا من خارجها.</translation>
        </message>
        <message>
            <source>The pages of the course have written nothing.</source>
            <translation>لم تكتب صفحات الدورة شيئًا.</translation>
        </message>
        <message>
            <source>The value was not stored.</source>
            <translation>لم تُحفظ القيمة.</translation>
        </message>
        <message>
            <source>a keyword cannot be set</source>
            <translation>لا يمكن تعيين كلمة محجوزة</translation>
        </message>
        <message>
            <source>another element has to be set first</source>
            <translation>يلزم تعيين عنصر آخر أولًا</translation>
        </message>
        <message>
            <source>commit after Terminate</source>
            <translation>Commit بعد Terminate</translation>
        </message>
        <message>
            <source>commit before Initialize</source>
            <translation>Commit قبل Initialize</translation>
        </message>
        <message>
            <source>general: the call came at the wrong time or failed inside</source>
            <translation>خطأ عام: جاء النداء في وقت غير مناسب أو فشل داخليًا</translation>
        </message>
        <message>
            <source>general: the call failed inside</source>
            <translation>خطأ عام: فشل النداء داخليًا</translation>
        </message>
        <message>
            <source>it could not be read: the index or the question does not fit the element</source>
            <translation>تعذّرت القراءة: الفهرس أو الطلب لا يناسب العنصر</translation>
        </message>
        <message>
            <source>it could not be set: the index, a duplicate or a value that is fixed by now</source>
            <translation>تعذّر التعيين: الفهرس، أو تكرار، أو قيمة صارت ثابتة</translation>
        </message>
        <message>
            <source>on '{activity}': {text}</source>
            <translation>في '⁨{activity}⁩': {text}</translation>
        </message>
        <message>
            <source>on '{title}': it can be opened now</source>
            <translation>في '⁨{title}⁩': يمكن فتحه الآن</translation>
        </message>
        <message>
            <source>read after Terminate</source>
            <translation>قراءة بعد Terminate</translation>
        </message>
        <message>
            <source>read before Initialize</source>
            <translation>قراءة قبل Initialize</translation>
        </message>
        <message>
            <source>set after Terminate</source>
            <translation>تعيين بعد Terminate</translation>
        </message>
        <message>
            <source>set before Initialize</source>
            <translation>تعيين قبل Initialize</translation>
        </message>
        <message>
            <source>the argument is not valid here</source>
            <translation>المعامل غير صالح هنا</translation>
        </message>
        <message>
            <source>the argument must be an empty string</source>
            <translation>يجب أن يكون المعامل نصًا فارغًا</translation>
        </message>
        <message>
            <source>the course has not called Initialize</source>
            <translation>لم تستدعِ الدورة Initialize</translation>
        </message>
        <message>
            <source>the element can only be read</source>
            <translation>العنصر للقراءة فقط</translation>
        </message>
        <message>
            <source>the element can only be written</source>
            <translation>العنصر للكتابة فقط</translation>
        </message>
        <message>
            <source>the element has no value yet</source>
            <translation>لا قيمة للعنصر بعد</translation>
        </message>
        <message>
            <source>the element is not implemented</source>
            <translation>العنصر غير منفَّذ</translation>
        </message>
        <message>
            <source>the session could not be ended</source>
            <translation>تعذّر إنهاء الجلسة</translation>
        </message>
        <message>
            <source>the session could not be started</source>
            <translation>تعذّر بدء الجلسة</translation>
        </message>
        <message>
            <source>the session had been started already</source>
            <translation>كانت الجلسة قد بدأت من قبل</translation>
        </message>
        <message>
            <source>the session has ended already</source>
            <translation>الجلسة منتهية من قبل</translation>
        </message>
        <message>
            <source>the session has ended and cannot be started again</source>
            <translation>انتهت الجلسة ولا يمكن بدؤها من جديد</translation>
        </message>
        <message>
            <source>the session was never started</source>
            <translation>لم تبدأ الجلسة قط</translation>
        </message>
        <message>
            <source>the standard has no such code</source>
            <translation>لا رمز كهذا في المعيار</translation>
        </message>
        <message>
            <source>the value has the wrong type</source>
            <translation>نوع القيمة غير صحيح</translation>
        </message>
        <message>
            <source>the value is out of range</source>
            <translation>القيمة خارج المدى</translation>
        </message>
        <message>
            <source>the values could not be brought to the disk</source>
            <translation>تعذّر إيصال القيم إلى القرص</translation>
        </message>
        <message>
            <source>there is no such element</source>
            <translation>لا يوجد عنصر كهذا</translation>
        </message>
        <message>
            <source>this element has no children</source>
            <translation>ليس لهذا العنصر فروع</translation>
        </message>
        <message>
            <source>this element is not a list and has no count</source>
            <translation>ليس هذا العنصر قائمة ولا عدد له</translation>
        </message>
        <message>
            <source>wrong type, word or range</source>
            <translation>نوع أو كلمة أو مدى غير صحيح</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), the oldest for {age}.</source>
            <translation>
                <numerusform>%n سجل، أقدمها منذ {age}.</numerusform>
                <numerusform>سجل واحد، أقدمها منذ {age}.</numerusform>
                <numerusform>سجلان، أقدمها منذ {age}.</numerusform>
                <numerusform>%n سجلات، أقدمها منذ {age}.</numerusform>
                <numerusform>%n سجلًا، أقدمها منذ {age}.</numerusform>
                <numerusform>%n سجل، أقدمها منذ {age}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things do not work</source>
            <translation>
                <numerusform>كل شيء يعمل</numerusform>
                <numerusform>أمر واحد لا يعمل</numerusform>
                <numerusform>أمران لا يعملان</numerusform>
                <numerusform>%n أمور لا تعمل</numerusform>
                <numerusform>%n أمرًا لا يعمل</numerusform>
                <numerusform>%n أمر لا يعمل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things need attention</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
                <numerusform>أمر واحد يحتاج إلى انتباه</numerusform>
                <numerusform>أمران يحتاجان إلى انتباه</numerusform>
                <numerusform>%n أمور تحتاج إلى انتباه</numerusform>
                <numerusform>%n أمرًا يحتاج إلى انتباه</numerusform>
                <numerusform>%n أمر يحتاج إلى انتباه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unpacked in {folder}; {free} free there.</source>
            <translation>
                <numerusform>دورات مفكوكة في ⁨{folder}⁩: %n؛ المتاح هناك {free}.</numerusform>
                <numerusform>دورات مفكوكة في ⁨{folder}⁩: %n؛ المتاح هناك {free}.</numerusform>
                <numerusform>دورات مفكوكة في ⁨{folder}⁩: %n؛ المتاح هناك {free}.</numerusform>
                <numerusform>دورات مفكوكة في ⁨{folder}⁩: %n؛ المتاح هناك {free}.</numerusform>
                <numerusform>دورات مفكوكة في ⁨{folder}⁩: %n؛ المتاح هناك {free}.</numerusform>
                <numerusform>دورات مفكوكة في ⁨{folder}⁩: %n؛ المتاح هناك {free}.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 thing does not work</source>
            <translation>أمر واحد لا يعمل</translation>
        </message>
        <message>
            <source>1 thing needs attention</source>
            <translation>أمر واحد يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Ask authors for WebM (VP9 or AV1) with Opus, or for MP3.</source>
            <translation>يُرجى طلب WebM ‏(VP9 أو AV1) مع Opus، أو MP3، من المؤلفين.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Carrel is tested with Qt {version}; install that version.</source>
            <translation>تم اختبار Carrel مع Qt {version}؛ يُرجى تثبيت ذلك الإصدار.</translation>
        </message>
        <message>
            <source>Check again; if it stays silent, courses may not open either: install Carrel anew.</source>
            <translation>يُرجى إعادة الفحص؛ وإن ظل بلا رد فقد لا تُفتح الدورات أيضًا: يُرجى تثبيت Carrel من جديد.</translation>
        </message>
        <message>
            <source>Close Carrel and start it again: the file is set aside and the newest good backup takes its place.</source>
            <translation>يُرجى إغلاق Carrel وتشغيله من جديد: يوضع الملف جانبًا وتحل محله أحدث نسخة احتياطية سليمة.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>Courses can be imported, played and saved on this machine.</source>
            <translation>يمكن استيراد الدورات وتشغيلها وحفظها على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Courses run inside Chromium's sandbox.</source>
            <translation>تعمل الدورات داخل بيئة العزل في Chromium.</translation>
        </message>
        <message>
            <source>Courses work. What to do is said below.</source>
            <translation>الدورات تعمل. ما يلزم فعله مذكور أدناه.</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>قاعدة البيانات</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>مساحة القرص</translation>
        </message>
        <message>
            <source>Does not play with this build of Qt: {formats}.</source>
            <translation>لا يشغّلها هذا البناء من Qt: ⁨{formats}⁩.</translation>
        </message>
        <message>
            <source>Every page of the database is sound; {size}.</source>
            <translation>كل صفحات قاعدة البيانات سليمة؛ {size}.</translation>
        </message>
        <message>
            <source>Everything is in order</source>
            <translation>كل شيء على ما يرام</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>لا يعمل</translation>
        </message>
        <message>
            <source>Films and sound</source>
            <translation>الأفلام والصوت</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Format {revision}, SQLite {sqlite_version}, SQLCipher {cipher_version}.</source>
            <translation>التنسيق {revision}، SQLite {sqlite_version}، SQLCipher {cipher_version}.</translation>
        </message>
        <message>
            <source>Give them to your administrator; they may hold work that no backup has.</source>
            <translation>يُرجى تسليمها إلى المسؤول؛ فقد يكون فيها عمل ليس في أي نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Install Carrel anew: this web engine plays nothing that it should.</source>
            <translation>يُرجى تثبيت Carrel من جديد: محرك الويب هذا لا يشغّل شيئًا مما ينبغي.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Make room before importing courses.</source>
            <translation>يُرجى توفير مساحة قبل استيراد الدورات.</translation>
        </message>
        <message>
            <source>Make room now: soon nothing more can be saved.</source>
            <translation>يُرجى توفير مساحة الآن: قريبًا لن يمكن حفظ المزيد.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>لا شيء.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>One is made two minutes after a start and then every hour.</source>
            <translation>تُنشأ نسخة بعد دقيقتين من بدء التشغيل ثم كل ساعة.</translation>
        </message>
        <message>
            <source>Plays: {formats}.</source>
            <translation>يشغّل: ⁨{formats}⁩.</translation>
        </message>
        <message>
            <source>Qt {qt}, Chromium {chromium} with patches up to {patched}.</source>
            <translation>Qt {qt}، Chromium {chromium} بتصحيحات حتى {patched}.</translation>
        </message>
        <message>
            <source>Run Carrel as an ordinary user.</source>
            <translation>يُرجى تشغيل Carrel بحساب عادي.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>بيئة العزل</translation>
        </message>
        <message>
            <source>Start Carrel again.</source>
            <translation>يُرجى تشغيل Carrel من جديد.</translation>
        </message>
        <message>
            <source>The database is damaged ({complaint}); {size}.</source>
            <translation>قاعدة البيانات تالفة ({complaint})؛ {size}.</translation>
        </message>
        <message>
            <source>The database is sound; {size}. Damaged ones were kept earlier: {names}.</source>
            <translation>قاعدة البيانات سليمة؛ {size}. حُفظت من قبل نسخ تالفة: ⁨{names}⁩.</translation>
        </message>
        <message>
            <source>The key is kept {where}.</source>
            <translation>المفتاح محفوظ {where}.</translation>
        </message>
        <message>
            <source>The key lies in a file beside the database, readable only by this user.</source>
            <translation>المفتاح في ملف بجانب قاعدة البيانات، لا يقرؤه إلا هذا الحساب.</translation>
        </message>
        <message>
            <source>The last backup failed.</source>
            <translation>تعذّر إجراء آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The web engine did not say what it plays.</source>
            <translation>لم يذكر محرك الويب ما الذي يشغّله.</translation>
        </message>
        <message>
            <source>There is no backup yet; the first follows two minutes after a start.</source>
            <translation>لا نسخة احتياطية بعد؛ تُنشأ الأولى بعد دقيقتين من بدء التشغيل.</translation>
        </message>
        <message>
            <source>This is the root account, so Chromium's sandbox is off.</source>
            <translation>هذا حساب root، لذلك بيئة العزل في Chromium معطّلة.</translation>
        </message>
        <message>
            <source>Waiting for the server</source>
            <translation>بانتظار الخادم</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>محرك الويب</translation>
        </message>
        <message>
            <source>What is saved stays saved. What to do is said below.</source>
            <translation>كل ما حُفظ باقٍ. ما يلزم فعله مذكور أدناه.</translation>
        </message>
        <message>
            <source>Whoever copies the whole folder can read it. Encrypt the disk, or run Carrel where the system keeps keys.</source>
            <translation>من ينسخ المجلد كله يستطيع قراءته. يُرجى تعمية القرص، أو تشغيل Carrel حيث يحفظ النظام المفاتيح.</translation>
        </message>
        <message>
            <source>in the system's key store</source>
            <translation>في مخزن مفاتيح النظام</translation>
        </message>
        <message>
            <source>none of the known formats</source>
            <translation>لا شيء من التنسيقات المعروفة</translation>
        </message>
        <message>
            <source>with the program that opened the database</source>
            <translation>لدى البرنامج الذي فتح قاعدة البيانات</translation>
        </message>
        <message>
            <source>{backups} kept, the newest {age} old.</source>
            <translation>محفوظ: {backups}، عمر الأحدث {age}.</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <source>{says} This Carrel works with {newest_revision}.</source>
            <translation>{says} يعمل Carrel هذا مع {newest_revision}.</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} غ.ب</translation>
        </message>
        <message>
            <source>{size} free.</source>
            <translation>المتاح {size}.</translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <translation>{size} في ⁨{folder}⁩</translation>
        </message>
    </context>
    <context>
        <name>DoctorPage</name>
        <message>
            <source>Check again</source>
            <translation>إعادة الفحص</translation>
        </message>
        <message>
            <source>Checked {when}</source>
            <translation>آخر فحص: {when}</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>فحص الجهاز</translation>
        </message>
        <message>
            <source>Looking at this machine</source>
            <translation>جارٍ فحص هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message>
            <source>A name is needed, so that others can tell who it is. Type it and go on.</source>
            <translation>يلزم اسم ليعرف الآخرون صاحبه. يُرجى كتابته ثم المتابعة.</translation>
        </message>
        <message>
            <source>Guests are not let in on this machine. Sign in with your name, or ask an instructor.</source>
            <translation>لا يُسمح بالضيوف على هذا الجهاز. يُرجى تسجيل الدخول بالاسم، أو الرجوع إلى المدرّب.</translation>
        </message>
        <message>
            <source>This seat has an administrator already. Nothing was changed. Ask them to add you.</source>
            <translation>لهذا الجهاز مسؤول من قبل. لم يتغير شيء. يُرجى طلب الإضافة منه.</translation>
        </message>
    </context>
    <context>
        <name>DueDialog</name>
        <message>
            <source>Due {day}</source>
            <translation>الموعد: {day}</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>بلا موعد</translation>
        </message>
    </context>
    <context>
        <name>Enrolments</name>
        <message numerus="yes">
            <source>%n are on the newest version already, and stay.</source>
            <translation>
                <numerusform>على أحدث إصدار من قبل، وباقون عليه: %n.</numerusform>
                <numerusform>على أحدث إصدار من قبل، وباقون عليه: %n.</numerusform>
                <numerusform>على أحدث إصدار من قبل، وباقون عليه: %n.</numerusform>
                <numerusform>على أحدث إصدار من قبل، وباقون عليه: %n.</numerusform>
                <numerusform>على أحدث إصدار من قبل، وباقون عليه: %n.</numerusform>
                <numerusform>على أحدث إصدار من قبل، وباقون عليه: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s)</source>
            <translation>
                <numerusform>لا التحاقات</numerusform>
                <numerusform>التحاق واحد</numerusform>
                <numerusform>التحاقان</numerusform>
                <numerusform>%n التحاقات</numerusform>
                <numerusform>%n التحاقًا</numerusform>
                <numerusform>%n التحاق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%n متعلّم</numerusform>
                <numerusform>متعلّم واحد</numerusform>
                <numerusform>متعلّمان</numerusform>
                <numerusform>%n متعلّمين</numerusform>
                <numerusform>%n متعلّمًا</numerusform>
                <numerusform>%n متعلّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s) go to the newest version.</source>
            <translation>
                <numerusform>ينتقل إلى أحدث إصدار: %n متعلّم.</numerusform>
                <numerusform>ينتقل إلى أحدث إصدار: متعلّم واحد.</numerusform>
                <numerusform>ينتقل إلى أحدث إصدار: متعلّمان.</numerusform>
                <numerusform>ينتقل إلى أحدث إصدار: %n متعلّمين.</numerusform>
                <numerusform>ينتقل إلى أحدث إصدار: %n متعلّمًا.</numerusform>
                <numerusform>ينتقل إلى أحدث إصدار: %n متعلّم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open attempt(s) end with what was reached, and begin again from the first lesson.</source>
            <translation>
                <numerusform>تنتهي %n محاولة مفتوحة بما تحقق فيها، وتبدأ من جديد من الدرس الأول.</numerusform>
                <numerusform>تنتهي المحاولة المفتوحة بما تحقق فيها، وتبدأ من جديد من الدرس الأول.</numerusform>
                <numerusform>تنتهي المحاولتان المفتوحتان بما تحقق فيهما، وتبدآن من جديد من الدرس الأول.</numerusform>
                <numerusform>تنتهي %n محاولات مفتوحة بما تحقق فيها، وتبدأ من جديد من الدرس الأول.</numerusform>
                <numerusform>تنتهي %n محاولة مفتوحة بما تحقق فيها، وتبدأ من جديد من الدرس الأول.</numerusform>
                <numerusform>تنتهي %n محاولة مفتوحة بما تحقق فيها، وتبدأ من جديد من الدرس الأول.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All attempts are used up. Your instructor can give you another one.</source>
            <translation>استُنفدت كل المحاولات. يمكن للمدرّب منح محاولة أخرى.</translation>
        </message>
        <message>
            <source>All attempts at this course are used up. Nothing was begun, and everything you did is kept. Ask your instructor for another attempt.</source>
            <translation>استُنفدت كل محاولات هذه الدورة. لم يبدأ شيء، وما أُنجز محفوظ. يُرجى طلب محاولة أخرى من المدرّب.</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>مُسندة</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Bookmarks and answers inside lessons are not taken along.</source>
            <translation>لا تُنقل العلامات المرجعية ولا الإجابات داخل الدروس.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>إعادة</translation>
        </message>
        <message numerus="yes">
            <source>Brought %n enrolment(s) back</source>
            <translation>
                <numerusform>تمت إعادة %n التحاق</numerusform>
                <numerusform>تمت إعادة التحاق واحد</numerusform>
                <numerusform>تمت إعادة التحاقين</numerusform>
                <numerusform>تمت إعادة %n التحاقات</numerusform>
                <numerusform>تمت إعادة %n التحاقًا</numerusform>
                <numerusform>تمت إعادة %n التحاق</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another course, group or state, or search for another name.</source>
            <translation>يمكن اختيار دورة أو مجموعة أو حالة أخرى، أو البحث عن اسم آخر.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Enrolled by themselves</source>
            <translation>التحاق ذاتي</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>لم يتم الاجتياز</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>لم يتم الاجتياز، {score}</translation>
        </message>
        <message numerus="yes">
            <source>For %n enrolment(s). The learners see it on their courses.</source>
            <translation>
                <numerusform>لـ %n التحاق. يراه المتعلّمون في دوراتهم.</numerusform>
                <numerusform>لـ التحاق واحد. يراه المتعلّمون في دوراتهم.</numerusform>
                <numerusform>لـ التحاقين. يراه المتعلّمون في دوراتهم.</numerusform>
                <numerusform>لـ %n التحاقات. يراه المتعلّمون في دوراتهم.</numerusform>
                <numerusform>لـ %n التحاقًا. يراه المتعلّمون في دوراتهم.</numerusform>
                <numerusform>لـ %n التحاق. يراه المتعلّمون في دوراتهم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grant %n learner(s) another attempt?</source>
            <translation>
                <numerusform>منح محاولة أخرى لـ %n متعلّم؟</numerusform>
                <numerusform>منح محاولة أخرى لـ متعلّم واحد؟</numerusform>
                <numerusform>منح محاولة أخرى لـ متعلّمين اثنين؟</numerusform>
                <numerusform>منح محاولة أخرى لـ %n متعلّمين؟</numerusform>
                <numerusform>منح محاولة أخرى لـ %n متعلّمًا؟</numerusform>
                <numerusform>منح محاولة أخرى لـ %n متعلّم؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant attempt</source>
            <translation>منح محاولة</translation>
        </message>
        <message numerus="yes">
            <source>Granted %n learner(s) another attempt</source>
            <translation>
                <numerusform>تم منح محاولة أخرى لـ %n متعلّم</numerusform>
                <numerusform>تم منح محاولة أخرى لـ متعلّم واحد</numerusform>
                <numerusform>تم منح محاولة أخرى لـ متعلّمين اثنين</numerusform>
                <numerusform>تم منح محاولة أخرى لـ %n متعلّمين</numerusform>
                <numerusform>تم منح محاولة أخرى لـ %n متعلّمًا</numerusform>
                <numerusform>تم منح محاولة أخرى لـ %n متعلّم</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد التقدم</translation>
        </message>
        <message>
            <source>In progress, {share}</source>
            <translation>قيد التقدم، {share}</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>آخر خبر</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Move to new version</source>
            <translation>نقل إلى الإصدار الجديد</translation>
        </message>
        <message>
            <source>Move to the new version?</source>
            <translation>نقل إلى الإصدار الجديد؟</translation>
        </message>
        <message numerus="yes">
            <source>Moved %n learner(s)</source>
            <translation>
                <numerusform>تم نقل %n متعلّم</numerusform>
                <numerusform>تم نقل متعلّم واحد</numerusform>
                <numerusform>تم نقل متعلّمين اثنين</numerusform>
                <numerusform>تم نقل %n متعلّمين</numerusform>
                <numerusform>تم نقل %n متعلّمًا</numerusform>
                <numerusform>تم نقل %n متعلّم</numerusform>
            </translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>لم تبدأ</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لا نتائج للبحث</translation>
        </message>
        <message>
            <source>Nothing in this course is finished yet, so there is nothing to look at again.</source>
            <translation>لم ينتهِ شيء في هذه الدورة بعد، فلا شيء للمراجعة.</translation>
        </message>
        <message>
            <source>One more than they have now. Everything from the attempts before is kept.</source>
            <translation>محاولة واحدة فوق العدد الحالي. كل ما في المحاولات السابقة محفوظ.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تم الاجتياز</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>تم الاجتياز بدرجة {score}</translation>
        </message>
        <message>
            <source>Results and certificates on the old version are kept.</source>
            <translation>تبقى نتائج الإصدار القديم وشهاداته محفوظة.</translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation>تحديد الموعد</translation>
        </message>
        <message numerus="yes">
            <source>Set the due date of %n enrolment(s)</source>
            <translation>
                <numerusform>تم تحديد موعد %n التحاق</numerusform>
                <numerusform>تم تحديد موعد التحاق واحد</numerusform>
                <numerusform>تم تحديد موعد التحاقين</numerusform>
                <numerusform>تم تحديد موعد %n التحاقات</numerusform>
                <numerusform>تم تحديد موعد %n التحاقًا</numerusform>
                <numerusform>تم تحديد موعد %n التحاق</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>There is a newer version</source>
            <translation>يوجد إصدار أحدث</translation>
        </message>
        <message>
            <source>There is a newer version of this course. Nothing was begun. Open it again from your courses.</source>
            <translation>يوجد إصدار أحدث من هذه الدورة. لم يبدأ شيء. يُرجى فتحها من جديد من قائمة الدورات.</translation>
        </message>
        <message>
            <source>They are on the newest version already</source>
            <translation>الجميع على أحدث إصدار من قبل</translation>
        </message>
        <message>
            <source>This course is open in another window. Nothing was begun here; go on over there.</source>
            <translation>هذه الدورة مفتوحة في نافذة أخرى. لم يبدأ شيء هنا؛ يُرجى المتابعة هناك.</translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to.</source>
            <translation>هذه الدورة متاحة لمن أُسندت إليهم.</translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to. Nothing was begun. Ask your instructor.</source>
            <translation>هذه الدورة متاحة لمن أُسندت إليهم. لم يبدأ شيء. يُرجى الرجوع إلى المدرّب.</translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation>هذا الالتحاق لم يعد على هذا الجهاز. يُرجى فتح القائمة من جديد.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>حتى متى؟</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message numerus="yes">
            <source>Withdrew %n enrolment(s)</source>
            <translation>
                <numerusform>تم سحب %n التحاق</numerusform>
                <numerusform>تم سحب التحاق واحد</numerusform>
                <numerusform>تم سحب التحاقين</numerusform>
                <numerusform>تم سحب %n التحاقات</numerusform>
                <numerusform>تم سحب %n التحاقًا</numerusform>
                <numerusform>تم سحب %n التحاق</numerusform>
            </translation>
        </message>
        <message>
            <source>You were withdrawn from this course.</source>
            <translation>تم سحب الالتحاق بهذه الدورة.</translation>
        </message>
        <message>
            <source>You were withdrawn from this course. Everything you did is kept. Ask your instructor.</source>
            <translation>تم سحب الالتحاق بهذه الدورة. كل ما أُنجز محفوظ. يُرجى الرجوع إلى المدرّب.</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>⁨{title}⁩، الإصدار {number}</translation>
        </message>
        <message>
            <source>{used} of {allowed}</source>
            <translation>{used} من {allowed}</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentsPage</name>
        <message>
            <source>All courses</source>
            <translation>كل الدورات</translation>
        </message>
        <message>
            <source>Assign a course to people or groups, and see here how far they are.</source>
            <translation>بعد إسناد دورة إلى أشخاص أو مجموعات يظهر هنا تقدمهم.</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>إسناد دورات</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>الالتحاقات</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Find a person or course</source>
            <translation>البحث عن شخص أو دورة</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>No enrolments yet</source>
            <translation>لا التحاقات بعد</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>عرض العمل</translation>
        </message>
        <message>
            <source>What to do with this enrolment</source>
            <translation>ما يمكن فعله بهذا الالتحاق</translation>
        </message>
        <message>
            <source>Which enrolments to show</source>
            <translation>الالتحاقات المعروضة</translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message>
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>محو ⁨{name}⁩ نهائيًا؟</translation>
        </message>
        <message numerus="yes">
            <source>Erased, with %n attempt(s)</source>
            <translation>
                <numerusform>تم المحو، مع %n محاولة</numerusform>
                <numerusform>تم المحو، مع محاولة واحدة</numerusform>
                <numerusform>تم المحو، مع محاولتين</numerusform>
                <numerusform>تم المحو، مع %n محاولات</numerusform>
                <numerusform>تم المحو، مع %n محاولة</numerusform>
                <numerusform>تم المحو، مع %n محاولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erased. %n damaged file(s) that were set aside may still hold something.</source>
            <translation>
                <numerusform>تم المحو. قد تبقى بيانات في ملفات تالفة وُضعت جانبًا (%n).</numerusform>
                <numerusform>تم المحو. قد تبقى بيانات في ملفات تالفة وُضعت جانبًا (%n).</numerusform>
                <numerusform>تم المحو. قد تبقى بيانات في ملفات تالفة وُضعت جانبًا (%n).</numerusform>
                <numerusform>تم المحو. قد تبقى بيانات في ملفات تالفة وُضعت جانبًا (%n).</numerusform>
                <numerusform>تم المحو. قد تبقى بيانات في ملفات تالفة وُضعت جانبًا (%n).</numerusform>
                <numerusform>تم المحو. قد تبقى بيانات في ملفات تالفة وُضعت جانبًا (%n).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Their name, PIN and badge, and %n enrolment(s) with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</source>
            <translation>
                <numerusform>يُحذف الاسم ورمز PIN والشارة و%n التحاق مع كل المحاولات والإجابات والشهادات من هذا الجهاز ومن نسخه الاحتياطية. لا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>يُحذف الاسم ورمز PIN والشارة والتحاق واحد مع كل المحاولات والإجابات والشهادات من هذا الجهاز ومن نسخه الاحتياطية. لا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>يُحذف الاسم ورمز PIN والشارة والتحاقين مع كل المحاولات والإجابات والشهادات من هذا الجهاز ومن نسخه الاحتياطية. لا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>يُحذف الاسم ورمز PIN والشارة و%n التحاقات مع كل المحاولات والإجابات والشهادات من هذا الجهاز ومن نسخه الاحتياطية. لا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>يُحذف الاسم ورمز PIN والشارة و%n التحاقًا مع كل المحاولات والإجابات والشهادات من هذا الجهاز ومن نسخه الاحتياطية. لا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>يُحذف الاسم ورمز PIN والشارة و%n التحاق مع كل المحاولات والإجابات والشهادات من هذا الجهاز ومن نسخه الاحتياطية. لا يمكن التراجع عن ذلك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type “{name}” to confirm</source>
            <translation>كتابة «⁨{name}⁩» للتأكيد</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The person was erased, but backups on this machine still hold their records, because the disk refused to replace them. Look at the disk; each backup is replaced within three hours of use.</source>
            <translation>تم محو الشخص، لكن نسخًا احتياطية على هذا الجهاز لا تزال تحتفظ بسجلاته، لأن القرص رفض استبدالها. يُرجى فحص القرص؛ تُستبدل كل نسخة احتياطية خلال ثلاث ساعات من الاستخدام.</translation>
        </message>
    </context>
    <context>
        <name>ExportStrip</name>
        <message>
            <source>Cancel export</source>
            <translation>إلغاء التصدير</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Exporting {file}</source>
            <translation>جارٍ تصدير ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>جارٍ الإيقاف</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n line(s) exported to {file}</source>
            <translation>
                <numerusform>تم تصدير %n سطر إلى ⁨{file}⁩</numerusform>
                <numerusform>تم تصدير سطر واحد إلى ⁨{file}⁩</numerusform>
                <numerusform>تم تصدير سطرين إلى ⁨{file}⁩</numerusform>
                <numerusform>تم تصدير %n أسطر إلى ⁨{file}⁩</numerusform>
                <numerusform>تم تصدير %n سطرًا إلى ⁨{file}⁩</numerusform>
                <numerusform>تم تصدير %n سطر إلى ⁨{file}⁩</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>جدول CSV ‏(*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنّف Excel ‏(*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>تصدير التقرير</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>courses</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>learners</source>
            <translation>المتعلّمون</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>statements</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>xAPI statements (*.json)</source>
            <translation>بيانات xAPI ‏(*.json)</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>The export was stopped. No file was written.</source>
            <translation>تم إيقاف التصدير. لم يُكتب أي ملف.</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {reason}. Nothing was exported. Choose another folder.</source>
            <translation>تعذّرت كتابة «⁨{file}⁩»: ⁨{reason}⁩. لم يُصدَّر شيء. يُرجى اختيار مجلد آخر.</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation>المدرّب في مجموعة يعلّم متعلّميها.</translation>
        </message>
        <message>
            <source>Another administrator can change yours.</source>
            <translation>يمكن لمسؤول آخر تغيير الدور الشخصي.</translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation>كما في هذا الجهاز</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>May stay empty; nothing is sent.</source>
            <translation>يمكن تركه فارغًا؛ لا يُرسل شيء.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>What the center calls them; courses see it.</source>
            <translation>كما يعرفه المركز؛ تراه الدورات.</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Everything</source>
            <comment>how the sentences begin that say that all was kept</comment>
            <translation>كل</translation>
        </message>
        <message>
            <source>Nothing|Everything</source>
            <comment>how the sentences begin that say what was kept</comment>
            <translation>لم|كل</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What now</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>What was kept</source>
            <translation>ما حُفظ</translation>
        </message>
    </context>
    <context>
        <name>FilesDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Connect by files</source>
            <translation>ربط بالملفات</translation>
        </message>
        <message>
            <source>For a machine that never reaches the server: two small files travel on a stick.</source>
            <translation>لجهاز لا يصل إلى الخادم أبدًا: ينتقل ملفان صغيران على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation>اسم هذا الجهاز</translation>
        </message>
        <message>
            <source>Read the answer</source>
            <translation>قراءة الرد</translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation>يظهر بهذا الاسم في قائمة الخادم.</translation>
        </message>
        <message>
            <source>They answer it with a second file. Bring that one back, and read it here.</source>
            <translation>يأتي الرد في ملف ثانٍ. يُرجى إعادته وقراءته هنا.</translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation>تلزم كتابة اسم لتمييز هذا الجهاز عن غيره.</translation>
        </message>
        <message>
            <source>Write a request to a stick, and give it to an administrator of the server.</source>
            <translation>يُكتب الطلب على ذاكرة USB، ويُسلَّم إلى مسؤول الخادم.</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>كتابة الطلب</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>من %n رقم، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من رقم واحد، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من رقمين، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من %n أرقام، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من %n رقمًا، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من %n رقم، سهل التذكر وصعب التخمين.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Carrel comes with no user and no default password: nobody can manage this machine before you do. You add learners and instructors next. Keep your PIN safe; nobody can read it, not even you.</source>
            <translation>لا مستخدم في Carrel ولا كلمة مرور افتراضية: لا يستطيع أحد إدارة هذا الجهاز قبل هذا الإعداد. تأتي بعده إضافة المتعلّمين والمدرّبين. يُرجى حفظ رمز PIN في مكان آمن؛ فلا أحد يستطيع قراءته، ولا حتى صاحبه.</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>اختيار رمز PIN</translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation>يلزم اختيار رمز PIN.</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Name of your training center</source>
            <translation>اسم مركز التدريب</translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation>يظهر في صفحة تسجيل الدخول وعلى الشهادات.</translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation>القاعة والجهاز</translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation>إعداد هذا الجهاز</translation>
        </message>
        <message>
            <source>Setting up…</source>
            <translation>جارٍ الإعداد…</translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation>للتمييز بين الأجهزة، مثل: القاعة ب، الجهاز 4.</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>رمز PIN نفسه مرة أخرى</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>رمزا PIN مختلفان. تلزم كتابة الرمز نفسه مرتين.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Two minutes, once. Everything stays on this machine.</source>
            <translation>دقيقتان، مرة واحدة. كل شيء يبقى على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation>تلزم كتابة اسم المركز.</translation>
        </message>
        <message>
            <source>Type your given name.</source>
            <translation>تلزم كتابة الاسم الأول.</translation>
        </message>
        <message>
            <source>Welcome to Carrel</source>
            <translation>مرحبًا في Carrel</translation>
        </message>
        <message>
            <source>You, the first administrator</source>
            <translation>المسؤول الأول</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <source>Add a group</source>
            <translation>إضافة مجموعة</translation>
        </message>
        <message>
            <source>Add group</source>
            <translation>إضافة مجموعة</translation>
        </message>
        <message>
            <source>Added the group “{name}”</source>
            <translation>تمت إضافة المجموعة «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>Removed the group “{name}”</source>
            <translation>تمت إزالة المجموعة «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Rename the group</source>
            <translation>إعادة تسمية المجموعة</translation>
        </message>
        <message>
            <source>Renamed to “{name}”</source>
            <translation>تمت إعادة التسمية إلى «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>A group needs a name of at most %n character(s). Nothing was changed.</source>
            <translation>
                <numerusform>يلزم للمجموعة اسم لا يزيد على %n محرف. لم يتغير شيء.</numerusform>
                <numerusform>يلزم للمجموعة اسم لا يزيد على محرف واحد. لم يتغير شيء.</numerusform>
                <numerusform>يلزم للمجموعة اسم لا يزيد على محرفين. لم يتغير شيء.</numerusform>
                <numerusform>يلزم للمجموعة اسم لا يزيد على %n محارف. لم يتغير شيء.</numerusform>
                <numerusform>يلزم للمجموعة اسم لا يزيد على %n محرفًا. لم يتغير شيء.</numerusform>
                <numerusform>يلزم للمجموعة اسم لا يزيد على %n محرف. لم يتغير شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a group “{name}” already. Nothing was changed; choose another name.</source>
            <translation>توجد مجموعة «⁨{name}⁩» من قبل. لم يتغير شيء؛ يُرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <source>instructors</source>
            <translation>المدرّبون</translation>
        </message>
        <message>
            <source>learners</source>
            <translation>المتعلّمون</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Add group</source>
            <translation>إضافة مجموعة</translation>
        </message>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation>المدرّب في مجموعة يعلّم متعلّميها.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Instructors</source>
            <translation>المدرّبون</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>المتعلّمون</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>لا مجموعات بعد</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Put learners into groups, and the instructors who teach them.</source>
            <translation>تجمع المجموعات المتعلّمين والمدرّبين الذين يعلّمونهم.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Show its people</source>
            <translation>عرض أشخاصها</translation>
        </message>
        <message>
            <source>What to do with this group</source>
            <translation>ما يمكن فعله بهذه المجموعة</translation>
        </message>
    </context>
    <context>
        <name>GuestDialog</name>
        <message>
            <source>Begin</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation>المتابعة ضيفًا</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Type your name, so that your work can be found again.</source>
            <translation>تلزم كتابة الاسم ليمكن العثور على العمل من جديد.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Your work is kept under this name. An instructor can give it to you later, when you are on the list.</source>
            <translation>يُحفظ العمل بهذا الاسم. يمكن للمدرّب نقله لاحقًا إلى الاسم المدرج في القائمة.</translation>
        </message>
    </context>
    <context>
        <name>Guests</name>
        <message>
            <source>This guest’s work was given to somebody already. Nothing was changed; open the list again.</source>
            <translation>نُقل عمل هذا الضيف إلى شخص من قبل. لم يتغير شيء؛ يُرجى فتح القائمة من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A course on the full screen, and back</source>
            <translation>ملء الشاشة بالدورة والعودة منه</translation>
        </message>
        <message>
            <source>Add a course.</source>
            <translation>إضافة دورة.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Call your instructor. What you did is saved.</source>
            <translation>يُرجى الرجوع إلى المدرّب. كل ما أُنجز محفوظ.</translation>
        </message>
        <message>
            <source>Choose Import course, or drop a SCORM package (.zip) anywhere in the window.</source>
            <translation>باختيار «استيراد دورة»، أو بإفلات حزمة SCORM ‏(.zip) في أي موضع من النافذة.</translation>
        </message>
        <message>
            <source>Click its card. Everything you do is saved on this machine as you go; no network is needed.</source>
            <translation>بالنقر على بطاقتها. يُحفظ كل شيء على هذا الجهاز أولًا بأول؛ ولا حاجة إلى شبكة.</translation>
        </message>
        <message>
            <source>Exchange with the server now</source>
            <translation>التبادل مع الخادم الآن</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Import courses</source>
            <translation>استيراد دورات</translation>
        </message>
        <message>
            <source>Leave whenever you like.</source>
            <translation>الخروج في أي وقت.</translation>
        </message>
        <message>
            <source>Let it go to the center when it can.</source>
            <translation>إرساله إلى المركز متى أمكن.</translation>
        </message>
        <message>
            <source>More for what you are on</source>
            <translation>المزيد للعنصر المحدد</translation>
        </message>
        <message>
            <source>Open Doctor. It says what it found and what to do, and copies a report for support.</source>
            <translation>يُرجى فتح «فحص الجهاز»: يذكر ما وجده وما يلزم فعله، وينسخ تقريرًا للدعم.</translation>
        </message>
        <message>
            <source>Open what you are on</source>
            <translation>فتح العنصر المحدد</translation>
        </message>
        <message>
            <source>Out of the page of a course, and back into it</source>
            <translation>الخروج من صفحة الدورة والعودة إليها</translation>
        </message>
        <message>
            <source>Remove the course you are on</source>
            <translation>إزالة الدورة المحددة</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Sign out when you go.</source>
            <translation>تسجيل الخروج عند المغادرة.</translation>
        </message>
        <message>
            <source>Something is not right?</source>
            <translation>هل من خلل؟</translation>
        </message>
        <message>
            <source>Take a course.</source>
            <translation>بدء دورة.</translation>
        </message>
        <message>
            <source>Take back what was just done</source>
            <translation>التراجع عن آخر إجراء</translation>
        </message>
        <message>
            <source>The course opens again where you were, even after a power cut.</source>
            <translation>تُفتح الدورة من جديد عند آخر نقطة، حتى بعد انقطاع الكهرباء.</translation>
        </message>
        <message>
            <source>The first place at the side; Ctrl+2 is the second, and so on</source>
            <translation>المكان الأول في الجانب؛ والثاني Ctrl+2، وهكذا</translation>
        </message>
        <message>
            <source>The next lesson; the other arrow leads back</source>
            <translation>الدرس التالي؛ السهم الآخر يعيدك إلى الوراء</translation>
        </message>
        <message>
            <source>The page of a course larger; Ctrl and − smaller, Ctrl and 0 as it was</source>
            <translation>تكبير صفحة الدورة؛ Ctrl مع − للتصغير، وCtrl مع 0 لإعادتها كما كانت</translation>
        </message>
        <message>
            <source>Then nobody works in your name.</source>
            <translation>فلا يعمل أحد باسم غيره.</translation>
        </message>
        <message>
            <source>With a server everything is sent by itself whenever a network turns up. Sync shows what waits, and carries it on a stick.</source>
            <translation>عند الارتباط بخادم يُرسل كل شيء تلقائيًا كلما توفرت شبكة. تعرض «المزامنة» ما ينتظر، وتنقله بذاكرة USB.</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>كيف يسير العمل</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>What you need to begin</source>
            <translation>ما يلزم للبدء</translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message>
            <source>Are you still there?</source>
            <translation>هل من أحد هنا؟</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>البقاء في الجلسة</translation>
        </message>
        <message numerus="yes">
            <source>You will be signed out in %n second(s). Everything is saved.</source>
            <translation>
                <numerusform>تسجيل الخروج بعد %n ثانية. كل شيء محفوظ.</numerusform>
                <numerusform>تسجيل الخروج بعد ثانية واحدة. كل شيء محفوظ.</numerusform>
                <numerusform>تسجيل الخروج بعد ثانيتين. كل شيء محفوظ.</numerusform>
                <numerusform>تسجيل الخروج بعد %n ثوانٍ. كل شيء محفوظ.</numerusform>
                <numerusform>تسجيل الخروج بعد %n ثانية. كل شيء محفوظ.</numerusform>
                <numerusform>تسجيل الخروج بعد %n ثانية. كل شيء محفوظ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n courses were added.</source>
            <translation>
                <numerusform>لم تُضَف أي دورة.</numerusform>
                <numerusform>تمت إضافة دورة واحدة.</numerusform>
                <numerusform>تمت إضافة دورتين.</numerusform>
                <numerusform>تمت إضافة %n دورات.</numerusform>
                <numerusform>تمت إضافة %n دورة.</numerusform>
                <numerusform>تمت إضافة %n دورة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) are not in Unicode; read as {page}.</source>
            <translation>
                <numerusform>لا أسماء ملفات بغير Unicode؛ الترميز: {page}.</numerusform>
                <numerusform>اسم ملف واحد ليس بترميز Unicode؛ قُرئ بترميز {page}.</numerusform>
                <numerusform>اسما ملفين ليسا بترميز Unicode؛ قُرئا بترميز {page}.</numerusform>
                <numerusform>%n أسماء ملفات ليست بترميز Unicode؛ قُرئت بترميز {page}.</numerusform>
                <numerusform>%n اسم ملف ليس بترميز Unicode؛ قُرئت بترميز {page}.</numerusform>
                <numerusform>%n اسم ملف ليس بترميز Unicode؛ قُرئت بترميز {page}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) separate folders with “\”; read as “/”.</source>
            <translation>
                <numerusform>لا أسماء ملفات تفصل بين المجلدات بالعلامة «\».</numerusform>
                <numerusform>اسم ملف واحد يفصل بين المجلدات بالعلامة «\»؛ قُرئت «/».</numerusform>
                <numerusform>اسما ملفين يفصلان بين المجلدات بالعلامة «\»؛ قُرئت «/».</numerusform>
                <numerusform>%n أسماء ملفات تفصل بين المجلدات بالعلامة «\»؛ قُرئت «/».</numerusform>
                <numerusform>%n اسم ملف يفصل بين المجلدات بالعلامة «\»؛ قُرئت «/».</numerusform>
                <numerusform>%n اسم ملف يفصل بين المجلدات بالعلامة «\»؛ قُرئت «/».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) write accents apart from their letters; put together.</source>
            <translation>
                <numerusform>لا أسماء ملفات تفصل علامات الحروف عنها.</numerusform>
                <numerusform>اسم ملف واحد يفصل علامات الحروف عنها؛ جُمعت.</numerusform>
                <numerusform>اسما ملفين يفصلان علامات الحروف عنها؛ جُمعت.</numerusform>
                <numerusform>%n أسماء ملفات تفصل علامات الحروف عنها؛ جُمعت.</numerusform>
                <numerusform>%n اسم ملف يفصل علامات الحروف عنها؛ جُمعت.</numerusform>
                <numerusform>%n اسم ملف يفصل علامات الحروف عنها؛ جُمعت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that archive left out.</source>
            <translation>
                <numerusform>ملفات خارج ذلك الأرشيف لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك الأرشيف لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك الأرشيف لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك الأرشيف لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك الأرشيف لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك الأرشيف لم تؤخذ: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that folder left out.</source>
            <translation>
                <numerusform>ملفات خارج ذلك المجلد لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك المجلد لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك المجلد لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك المجلد لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك المجلد لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات خارج ذلك المجلد لم تؤخذ: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in “.carrel/” left out: Carrel keeps its own there.</source>
            <translation>
                <numerusform>ملفات في «⁨.carrel/⁩» لم تؤخذ: %n؛ ففيه يحفظ Carrel ملفاته.</numerusform>
                <numerusform>ملفات في «⁨.carrel/⁩» لم تؤخذ: %n؛ ففيه يحفظ Carrel ملفاته.</numerusform>
                <numerusform>ملفات في «⁨.carrel/⁩» لم تؤخذ: %n؛ ففيه يحفظ Carrel ملفاته.</numerusform>
                <numerusform>ملفات في «⁨.carrel/⁩» لم تؤخذ: %n؛ ففيه يحفظ Carrel ملفاته.</numerusform>
                <numerusform>ملفات في «⁨.carrel/⁩» لم تؤخذ: %n؛ ففيه يحفظ Carrel ملفاته.</numerusform>
                <numerusform>ملفات في «⁨.carrel/⁩» لم تؤخذ: %n؛ ففيه يحفظ Carrel ملفاته.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) left out that macOS puts into archives.</source>
            <translation>
                <numerusform>ملفات يضعها macOS في الأرشيفات لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات يضعها macOS في الأرشيفات لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات يضعها macOS في الأرشيفات لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات يضعها macOS في الأرشيفات لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات يضعها macOS في الأرشيفات لم تؤخذ: %n.</numerusform>
                <numerusform>ملفات يضعها macOS في الأرشيفات لم تؤخذ: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were in the library already.</source>
            <translation>
                <numerusform>ملفات كانت في المكتبة من قبل: %n.</numerusform>
                <numerusform>ملفات كانت في المكتبة من قبل: %n.</numerusform>
                <numerusform>ملفات كانت في المكتبة من قبل: %n.</numerusform>
                <numerusform>ملفات كانت في المكتبة من قبل: %n.</numerusform>
                <numerusform>ملفات كانت في المكتبة من قبل: %n.</numerusform>
                <numerusform>ملفات كانت في المكتبة من قبل: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more manifest(s) in the package ({others}); “{best}” is used.</source>
            <translation>
                <numerusform>لا ملفات بيان أخرى في الحزمة (⁨{others}⁩)؛ يُستخدم «⁨{best}⁩».</numerusform>
                <numerusform>في الحزمة ملف بيان آخر (⁨{others}⁩)؛ يُستخدم «⁨{best}⁩».</numerusform>
                <numerusform>في الحزمة ملفا بيان آخران (⁨{others}⁩)؛ يُستخدم «⁨{best}⁩».</numerusform>
                <numerusform>في الحزمة %n ملفات بيان أخرى (⁨{others}⁩)؛ يُستخدم «⁨{best}⁩».</numerusform>
                <numerusform>في الحزمة %n ملف بيان آخر (⁨{others}⁩)؛ يُستخدم «⁨{best}⁩».</numerusform>
                <numerusform>في الحزمة %n ملف بيان آخر (⁨{others}⁩)؛ يُستخدم «⁨{best}⁩».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>
                <numerusform>صفحات بدء ليست في الحزمة (%n): ⁨{pages}⁩. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</numerusform>
                <numerusform>صفحات بدء ليست في الحزمة (%n): ⁨{pages}⁩. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</numerusform>
                <numerusform>صفحات بدء ليست في الحزمة (%n): ⁨{pages}⁩. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</numerusform>
                <numerusform>صفحات بدء ليست في الحزمة (%n): ⁨{pages}⁩. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</numerusform>
                <numerusform>صفحات بدء ليست في الحزمة (%n): ⁨{pages}⁩. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</numerusform>
                <numerusform>صفحات بدء ليست في الحزمة (%n): ⁨{pages}⁩. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with limits</source>
            <translation>
                <numerusform>%n بقيود</numerusform>
                <numerusform>واحدة بقيود</numerusform>
                <numerusform>اثنتان بقيود</numerusform>
                <numerusform>%n بقيود</numerusform>
                <numerusform>%n بقيود</numerusform>
                <numerusform>%n بقيود</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n won’t work offline</source>
            <translation>
                <numerusform>%n لا تعمل دون اتصال</numerusform>
                <numerusform>واحدة لا تعمل دون اتصال</numerusform>
                <numerusform>اثنتان لا تعملان دون اتصال</numerusform>
                <numerusform>%n لا تعمل دون اتصال</numerusform>
                <numerusform>%n لا تعمل دون اتصال</numerusform>
                <numerusform>%n لا تعمل دون اتصال</numerusform>
            </translation>
        </message>
        <message>
            <source>1 course was added.</source>
            <translation>تمت إضافة دورة واحدة.</translation>
        </message>
        <message>
            <source>1 file was in the library already.</source>
            <translation>ملف واحد كان في المكتبة من قبل.</translation>
        </message>
        <message numerus="yes">
            <source>1 of %n files was not added</source>
            <translation>
                <numerusform>تعذّرت إضافة ملف واحد من %n</numerusform>
                <numerusform>تعذّرت إضافة ملف واحد من %n</numerusform>
                <numerusform>تعذّرت إضافة ملف واحد من %n</numerusform>
                <numerusform>تعذّرت إضافة ملف واحد من %n</numerusform>
                <numerusform>تعذّرت إضافة ملف واحد من %n</numerusform>
                <numerusform>تعذّرت إضافة ملف واحد من %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %n course(s)</source>
            <translation>
                <numerusform>تمت إضافة %n دورة</numerusform>
                <numerusform>تمت إضافة دورة واحدة</numerusform>
                <numerusform>تمت إضافة دورتين</numerusform>
                <numerusform>تمت إضافة %n دورات</numerusform>
                <numerusform>تمت إضافة %n دورة</numerusform>
                <numerusform>تمت إضافة %n دورة</numerusform>
            </translation>
        </message>
        <message>
            <source>Added “{course}”</source>
            <translation>تمت إضافة «⁨{course}⁩»</translation>
        </message>
        <message>
            <source>Added “{course}”, but it won’t work offline</source>
            <translation>تمت إضافة «⁨{course}⁩»، لكنها لا تعمل دون اتصال</translation>
        </message>
        <message>
            <source>Added “{course}”. It works with limits</source>
            <translation>تمت إضافة «⁨{course}⁩». تعمل بقيود</translation>
        </message>
        <message>
            <source>Adding to the library</source>
            <translation>جارٍ الإضافة إلى المكتبة</translation>
        </message>
        <message>
            <source>Already in the library</source>
            <translation>في المكتبة من قبل</translation>
        </message>
        <message>
            <source>Carrel may not write into the folder of the courses ({folder}). Nothing was changed; ask whoever set this computer up to allow it.</source>
            <translation>لا يُسمح لبرنامج Carrel بالكتابة في مجلد الدورات (⁨{folder}⁩). لم يتغير شيء؛ يُرجى طلب السماح ممن أعدّ هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Central European DOS, code page 852</source>
            <translation>أوروبا الوسطى (DOS)، صفحة الترميز 852</translation>
        </message>
        <message>
            <source>Central European Windows, code page 1250</source>
            <translation>أوروبا الوسطى (Windows)، صفحة الترميز 1250</translation>
        </message>
        <message>
            <source>Checking the package</source>
            <translation>جارٍ التحقق من الحزمة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Cyrillic DOS, code page 866</source>
            <translation>السيريلية (DOS)، صفحة الترميز 866</translation>
        </message>
        <message>
            <source>Cyrillic Windows, code page 1251</source>
            <translation>السيريلية (Windows)، صفحة الترميز 1251</translation>
        </message>
        <message>
            <source>File {number} of {count}</source>
            <translation>الملف {number} من {count}</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>للمشرفين</translation>
        </message>
        <message>
            <source>Greek DOS, code page 737</source>
            <translation>اليونانية (DOS)، صفحة الترميز 737</translation>
        </message>
        <message>
            <source>Greek Windows, code page 1253</source>
            <translation>اليونانية (Windows)، صفحة الترميز 1253</translation>
        </message>
        <message>
            <source>Japanese, code page 932</source>
            <translation>اليابانية، صفحة الترميز 932</translation>
        </message>
        <message>
            <source>Korean, code page 949</source>
            <translation>الكورية، صفحة الترميز 949</translation>
        </message>
        <message>
            <source>Looking for what needs the internet</source>
            <translation>البحث عمّا يحتاج إلى الإنترنت</translation>
        </message>
        <message>
            <source>Nothing of this file is left on this machine.</source>
            <translation>لم يبقَ من هذا الملف شيء على هذا الجهاز.</translation>
        </message>
        <message numerus="yes">
            <source>Pages ask for %n file(s) with capital and small letters exchanged; found all the same. The first is “{path}” in {file}, where the package has “{found}”.</source>
            <translation>
                <numerusform>تطلب صفحات %n ملف بأحرف كبيرة وصغيرة مختلطة؛ عُثر عليها رغم ذلك. أولها «⁨{path}⁩» في ⁨{file}⁩، وفي الحزمة «⁨{found}⁩».</numerusform>
                <numerusform>تطلب صفحات ملفًا واحدًا بأحرف كبيرة وصغيرة مختلطة؛ عُثر عليه رغم ذلك. هو «⁨{path}⁩» في ⁨{file}⁩، وفي الحزمة «⁨{found}⁩».</numerusform>
                <numerusform>تطلب صفحات ملفين بأحرف كبيرة وصغيرة مختلطة؛ عُثر عليهما رغم ذلك. أولهما «⁨{path}⁩» في ⁨{file}⁩، وفي الحزمة «⁨{found}⁩».</numerusform>
                <numerusform>تطلب صفحات %n ملفات بأحرف كبيرة وصغيرة مختلطة؛ عُثر عليها رغم ذلك. أولها «⁨{path}⁩» في ⁨{file}⁩، وفي الحزمة «⁨{found}⁩».</numerusform>
                <numerusform>تطلب صفحات %n ملفًا بأحرف كبيرة وصغيرة مختلطة؛ عُثر عليها رغم ذلك. أولها «⁨{path}⁩» في ⁨{file}⁩، وفي الحزمة «⁨{found}⁩».</numerusform>
                <numerusform>تطلب صفحات %n ملف بأحرف كبيرة وصغيرة مختلطة؛ عُثر عليها رغم ذلك. أولها «⁨{path}⁩» في ⁨{file}⁩، وفي الحزمة «⁨{found}⁩».</numerusform>
            </translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation>جارٍ إعداد الوسائط</translation>
        </message>
        <message>
            <source>Preparing media: {file}</source>
            <translation>جارٍ إعداد الوسائط: ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>قراءة التقرير</translation>
        </message>
        <message>
            <source>Something in the package was not foreseen ({name}). Nothing was imported; send the package to whoever looks after Carrel.</source>
            <translation>في الحزمة أمر غير متوقع (⁨{name}⁩). لم يُستورد شيء؛ يُرجى إرسال الحزمة إلى القائم على Carrel.</translation>
        </message>
        <message>
            <source>The course has nothing to launch: no item of its manifest names a page. Nothing was imported; ask for the course to be exported again.</source>
            <translation>لا شيء في الدورة يُفتح: لا عنصر في بيانها يسمّي صفحة. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</translation>
        </message>
        <message>
            <source>The course is in the archive “{name}” inside this one; imported from there.</source>
            <translation>الدورة في الأرشيف «⁨{name}⁩» داخل هذا الأرشيف؛ استُوردت منه.</translation>
        </message>
        <message>
            <source>The course is in the folder “{root}” of the archive; unpacked from there.</source>
            <translation>الدورة في المجلد «⁨{root}⁩» من الأرشيف؛ فُكّت منه.</translation>
        </message>
        <message>
            <source>The course needs Flash, which nothing plays any more ({pages}), and has no HTML5 page beside it. Nothing was imported; ask for the course to be exported as HTML5.</source>
            <translation>تحتاج الدورة إلى Flash، ولم يعد شيء يشغّله (⁨{pages}⁩)، وليست بجانبه صفحة HTML5. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة بتنسيق HTML5.</translation>
        </message>
        <message>
            <source>The course needs {size} MB, and {free} MB are free</source>
            <translation>تحتاج الدورة إلى {size} ميغابايت، والمتاح {free} ميغابايت</translation>
        </message>
        <message>
            <source>The course opens “{page}”, as was asked for at its import.</source>
            <translation>تفتح الدورة «⁨{page}⁩»، كما طُلب عند استيرادها.</translation>
        </message>
        <message>
            <source>The course's manifest asks for a document type definition from elsewhere, which is never fetched. Nothing was imported; ask for the course to be exported without it.</source>
            <translation>يطلب بيان الدورة تعريف نوع مستند (DTD) من مكان آخر، وهذا لا يُجلب أبدًا. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من دونه.</translation>
        </message>
        <message>
            <source>The course's manifest defines XML entities, which can be used to read files or fill the memory of this computer. Nothing was imported; ask for the course to be exported without them.</source>
            <translation>يعرّف بيان الدورة كيانات XML قد تُستخدم لقراءة ملفات أو ملء ذاكرة هذا الحاسوب. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من دونها.</translation>
        </message>
        <message>
            <source>The course's manifest holds a text so long that no real course needs it. Nothing was imported.</source>
            <translation>في بيان الدورة نص طويل لا تحتاج إليه أي دورة حقيقية. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The course's manifest holds more than any real course's does. Nothing was imported.</source>
            <translation>في بيان الدورة أكثر مما في بيان أي دورة حقيقية. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The course's manifest is larger than {limit} MB, which no real course needs. Nothing was imported.</source>
            <translation>بيان الدورة أكبر من {limit} ميغابايت، ولا تحتاج إلى ذلك أي دورة حقيقية. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The course's manifest is missing from its folder. Remove the course from the library and import it again.</source>
            <translation>بيان الدورة مفقود من مجلدها. يُرجى إزالة الدورة من المكتبة واستيرادها من جديد.</translation>
        </message>
        <message>
            <source>The course's manifest is nested more deeply than any real course. Nothing was imported.</source>
            <translation>تداخل بيان الدورة أعمق مما في أي دورة حقيقية. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The course's manifest is not well-formed XML: line {line}, column {column}: {reason}. Nothing was imported; ask whoever made the course for a corrected package.</source>
            <translation>بيان الدورة ليس XML سليم البنية: السطر {line}، العمود {column}: ⁨{reason}⁩. لم يُستورد شيء؛ يُرجى طلب حزمة مصحّحة ممن أعدّ الدورة.</translation>
        </message>
        <message>
            <source>The course's pages are not in the package but on the network ({hosts}), so it can't be taken offline. Nothing was imported; ask for the full course instead of a link to it.</source>
            <translation>صفحات الدورة ليست في الحزمة بل على الشبكة (⁨{hosts}⁩)، فلا يمكن أخذها دون اتصال. لم يُستورد شيء؛ يُرجى طلب الدورة الكاملة بدلًا من رابط إليها.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). Nothing was changed; check the disk and try again.</source>
            <translation>أبلغ القرص الذي يحوي الدورات عن خطأ (⁨{strerror}⁩). لم يتغير شيء؛ يُرجى فحص القرص وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>The file imsmanifest.xml does not hold a manifest but &lt;{name}&gt;. Nothing was imported.</source>
            <translation>ليس في الملف imsmanifest.xml بيان بل ⁨&lt;{name}&gt;⁩. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was kept; you can import the file again.</source>
            <translation>أُلغي الاستيراد. لم يُحفظ شيء؛ يمكن استيراد الملف من جديد.</translation>
        </message>
        <message>
            <source>The manifest is called “{file}” instead of “imsmanifest.xml”; read all the same.</source>
            <translation>اسم ملف البيان «⁨{file}⁩» بدلًا من «imsmanifest.xml»؛ قُرئ رغم ذلك.</translation>
        </message>
        <message>
            <source>The manifest lists “{path}”, which is not in the package.</source>
            <translation>يذكر البيان «⁨{path}⁩»، وهو ليس في الحزمة.</translation>
        </message>
        <message>
            <source>The manifest writes “{path}” where the package has “{found}”; used all the same.</source>
            <translation>يكتب البيان «⁨{path}⁩» وفي الحزمة «⁨{found}⁩»؛ استُخدم رغم ذلك.</translation>
        </message>
        <message>
            <source>The package</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <source>The package claims to unpack to {times} times its size, as archives do that are made to fill a disk. Nothing was imported; ask for the course to be exported again.</source>
            <translation>تدّعي الحزمة أن حجمها بعد الفك {times} ضعفًا، كما في أرشيفات تُصنع لملء القرص. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</translation>
        </message>
        <message>
            <source>The package contains “{shown}”, {why}. Nothing was imported; if you trust the source, ask for the course to be exported again.</source>
            <translation>في الحزمة «⁨{shown}⁩»، {why}. لم يُستورد شيء؛ إن كان المصدر موثوقًا يُرجى طلب تصدير الدورة من جديد.</translation>
        </message>
        <message>
            <source>The package has more than {entries} files, which no course needs. Nothing was imported.</source>
            <translation>في الحزمة أكثر من {entries} ملف، ولا تحتاج إلى ذلك أي دورة. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The package holds no course but a link to one: its page “{page}” shows what is at {address}, so it can't be taken offline. Nothing was imported; ask for the full course instead of a dispatch package.</source>
            <translation>ليست في الحزمة دورة بل رابط إلى دورة: صفحتها «⁨{page}⁩» تعرض ما في ⁨{address}⁩، فلا يمكن أخذها دون اتصال. لم يُستورد شيء؛ يُرجى طلب الدورة الكاملة بدلًا من حزمة إحالة (dispatch).</translation>
        </message>
        <message>
            <source>The package is damaged: {what}. Nothing was imported; copy or download the file again.</source>
            <translation>الحزمة تالفة: {what}. لم يُستورد شيء؛ يُرجى نسخ الملف أو تنزيله من جديد.</translation>
        </message>
        <message>
            <source>The package would unpack to {claimed} GB; at most {limit} GB are accepted. Nothing was imported.</source>
            <translation>حجم الحزمة بعد الفك {claimed} غيغابايت؛ والمقبول {limit} غيغابايت على الأكثر. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>The page “{page}” to open the course with is not in the package. Nothing was imported; give its path as it is in the package, from the folder of imsmanifest.xml.</source>
            <translation>الصفحة «⁨{page}⁩» المطلوب فتح الدورة بها ليست في الحزمة. لم يُستورد شيء؛ يُرجى كتابة مسارها كما هو في الحزمة، بدءًا من مجلد imsmanifest.xml.</translation>
        </message>
        <message>
            <source>The saved place in this course can't be read. The answers given so far are kept; start the course again.</source>
            <translation>تعذّرت قراءة الموضع المحفوظ في هذه الدورة. كل الإجابات حتى الآن محفوظة؛ يُرجى بدء الدورة من جديد.</translation>
        </message>
        <message>
            <source>The saved place in this course was written by a newer version of the program. Nothing was lost; install the newer version to go on from there.</source>
            <translation>الموضع المحفوظ في هذه الدورة كتبه إصدار أحدث من البرنامج. لم يضع شيء؛ يُرجى تثبيت الإصدار الأحدث للمتابعة من هناك.</translation>
        </message>
        <message>
            <source>The start page of the course is not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>صفحة بدء الدورة ليست في الحزمة: ⁨{pages}⁩. لم يُستورد شيء؛ يُرجى طلب تصدير الدورة من جديد.</translation>
        </message>
        <message>
            <source>Then {file}</source>
            <translation>ثم ⁨{file}⁩</translation>
        </message>
        <message numerus="yes">
            <source>Then {file} and %n other file(s)</source>
            <translation>
                <numerusform>ثم ⁨{file}⁩ وملفات أخرى: %n</numerusform>
                <numerusform>ثم ⁨{file}⁩ وملفات أخرى: %n</numerusform>
                <numerusform>ثم ⁨{file}⁩ وملفات أخرى: %n</numerusform>
                <numerusform>ثم ⁨{file}⁩ وملفات أخرى: %n</numerusform>
                <numerusform>ثم ⁨{file}⁩ وملفات أخرى: %n</numerusform>
                <numerusform>ثم ⁨{file}⁩ وملفات أخرى: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no room left</source>
            <translation>لا مساحة متبقية</translation>
        </message>
        <message numerus="yes">
            <source>This archive is not a SCORM package but holds %n others ({names}). Nothing was imported; unzip it and import the course that you want.</source>
            <translation>
                <numerusform>هذا الأرشيف ليس حزمة SCORM بل فيه أرشيفات أخرى (⁨{names}⁩). لم يُستورد شيء؛ يُرجى فكه واستيراد الدورة المطلوبة.</numerusform>
                <numerusform>هذا الأرشيف ليس حزمة SCORM بل فيه أرشيف آخر (⁨{names}⁩). لم يُستورد شيء؛ يُرجى فكه واستيراد الدورة المطلوبة.</numerusform>
                <numerusform>هذا الأرشيف ليس حزمة SCORM بل فيه أرشيفان آخران (⁨{names}⁩). لم يُستورد شيء؛ يُرجى فكه واستيراد الدورة المطلوبة.</numerusform>
                <numerusform>هذا الأرشيف ليس حزمة SCORM بل فيه %n أرشيفات أخرى (⁨{names}⁩). لم يُستورد شيء؛ يُرجى فكه واستيراد الدورة المطلوبة.</numerusform>
                <numerusform>هذا الأرشيف ليس حزمة SCORM بل فيه %n أرشيفًا آخر (⁨{names}⁩). لم يُستورد شيء؛ يُرجى فكه واستيراد الدورة المطلوبة.</numerusform>
                <numerusform>هذا الأرشيف ليس حزمة SCORM بل فيه %n أرشيف آخر (⁨{names}⁩). لم يُستورد شيء؛ يُرجى فكه واستيراد الدورة المطلوبة.</numerusform>
            </translation>
        </message>
        <message>
            <source>This archive is not a SCORM package. It is {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>هذا الأرشيف ليس حزمة SCORM. إنه {kind}. لم يُستورد شيء؛ يُرجى طلب الدورة حزمةَ SCORM 1.2 أو SCORM 2004.</translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. It looks like {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>هذا الأرشيف ليس حزمة SCORM: ليس فيه imsmanifest.xml. يبدو أنه {kind}. لم يُستورد شيء؛ يُرجى طلب الدورة حزمةَ SCORM 1.2 أو SCORM 2004.</translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>هذا الأرشيف ليس حزمة SCORM: ليس فيه imsmanifest.xml. لم يُستورد شيء؛ يُرجى طلب الدورة حزمةَ SCORM 1.2 أو SCORM 2004.</translation>
        </message>
        <message>
            <source>This file is already in the library as “{title}”. Nothing was changed; open the course from the library.</source>
            <translation>هذا الملف في المكتبة من قبل باسم «⁨{title}⁩». لم يتغير شيء؛ يُرجى فتح الدورة من المكتبة.</translation>
        </message>
        <message>
            <source>This file is not a zip archive, and SCORM packages are. Nothing was imported; choose the .zip file that the authoring tool exported.</source>
            <translation>هذا الملف ليس أرشيف zip، وحزم SCORM أرشيفات zip. لم يُستورد شيء؛ يُرجى اختيار ملف ‎.zip الذي صدّرته أداة التأليف.</translation>
        </message>
        <message>
            <source>This file was not added</source>
            <translation>تعذّرت إضافة هذا الملف</translation>
        </message>
        <message>
            <source>This machine could not work with the file ({why}). Nothing was imported; check the disk it is on, and try again.</source>
            <translation>تعذّر على هذا الجهاز العمل بالملف ({why}). لم يُستورد شيء؛ يُرجى فحص القرص الذي هو عليه وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation>جارٍ الفك</translation>
        </message>
        <message>
            <source>Western European DOS, code page 850</source>
            <translation>أوروبا الغربية (DOS)، صفحة الترميز 850</translation>
        </message>
        <message>
            <source>Western European Windows, code page 1252</source>
            <translation>أوروبا الغربية (Windows)، صفحة الترميز 1252</translation>
        </message>
        <message>
            <source>Your library is as it was.</source>
            <translation>المكتبة كما كانت.</translation>
        </message>
        <message>
            <source>a Flash movie</source>
            <translation>فيلم Flash</translation>
        </message>
        <message>
            <source>a backup of a Moodle course</source>
            <translation>نسخة احتياطية من دورة Moodle</translation>
        </message>
        <message>
            <source>a cmi5 course</source>
            <translation>دورة cmi5</translation>
        </message>
        <message>
            <source>a collection of test questions (IMS QTI)</source>
            <translation>مجموعة أسئلة اختبار (IMS QTI)</translation>
        </message>
        <message>
            <source>a name of more than {max_name_bytes} bytes</source>
            <translation>اسمًا أطول من {max_name_bytes} بايت</translation>
        </message>
        <message>
            <source>a name that ends in a dot or a blank, which Windows drops silently</source>
            <translation>اسمًا ينتهي بنقطة أو مسافة، ونظام Windows يسقطها دون تنبيه</translation>
        </message>
        <message>
            <source>a name that means a device on Windows</source>
            <translation>اسمًا يعني جهازًا في Windows</translation>
        </message>
        <message>
            <source>a name with characters that not every system can store</source>
            <translation>اسمًا فيه محارف لا يحفظها كل نظام</translation>
        </message>
        <message>
            <source>a path of more than {max_path_length} characters</source>
            <translation>مسارًا أطول من {max_path_length} محرف</translation>
        </message>
        <message>
            <source>a path on a drive of its own</source>
            <translation>مسارًا على محرك أقراص مستقل</translation>
        </message>
        <message>
            <source>a path that leads out of the course's folder</source>
            <translation>مسارًا يخرج من مجلد الدورة</translation>
        </message>
        <message>
            <source>a plain IMS Content Package, which reports nothing to its player</source>
            <translation>حزمة محتوى IMS بسيطة، وهي لا تبلّغ المشغّل بشيء</translation>
        </message>
        <message>
            <source>a presentation</source>
            <translation>عرض تقديمي</translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>بقي أقل من ساعة</numerusform>
                <numerusform>بقيت نحو ساعة واحدة</numerusform>
                <numerusform>بقيت نحو ساعتين</numerusform>
                <numerusform>بقيت نحو %n ساعات</numerusform>
                <numerusform>بقيت نحو %n ساعة</numerusform>
                <numerusform>بقيت نحو %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>بقي أقل من دقيقة</numerusform>
                <numerusform>بقيت نحو دقيقة واحدة</numerusform>
                <numerusform>بقيت نحو دقيقتين</numerusform>
                <numerusform>بقيت نحو %n دقائق</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>an AICC course</source>
            <translation>دورة AICC</translation>
        </message>
        <message>
            <source>an H5P activity</source>
            <translation>نشاط H5P</translation>
        </message>
        <message>
            <source>an IMS Common Cartridge, which learning platforms take apart</source>
            <translation>حزمة IMS Common Cartridge، وهي حزمة تفكّكها منصات التعلّم</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>مستند Office</translation>
        </message>
        <message>
            <source>an absolute path, which could overwrite files of this computer</source>
            <translation>مسارًا مطلقًا قد يكتب فوق ملفات هذا الحاسوب</translation>
        </message>
        <message>
            <source>an authoring tool's own file</source>
            <translation>ملف خاص بأداة تأليف</translation>
        </message>
        <message>
            <source>an electronic book (EPUB)</source>
            <translation>كتاب إلكتروني (EPUB)</translation>
        </message>
        <message>
            <source>an xAPI (Tin Can) course</source>
            <translation>دورة xAPI ‏(Tin Can)</translation>
        </message>
        <message>
            <source>and also “{earlier}”, which is the same file on Windows and macOS</source>
            <translation>وأيضًا «⁨{earlier}⁩»، وهو الملف نفسه في Windows وmacOS</translation>
        </message>
        <message>
            <source>another archive: unpack it once and import what is inside</source>
            <translation>أرشيف آخر: يُرجى فكه مرة واستيراد ما بداخله</translation>
        </message>
        <message>
            <source>its table of contents can't be read</source>
            <translation>تعذّرت قراءة فهرس محتوياته</translation>
        </message>
        <message>
            <source>its table of contents can't be read ({strerror})</source>
            <translation>تعذّرت قراءة فهرس محتوياته (⁨{strerror}⁩)</translation>
        </message>
        <message>
            <source>its table of contents is missing, as after a download that broke off</source>
            <translation>فهرس محتوياته مفقود، كما بعد تنزيل انقطع</translation>
        </message>
        <message>
            <source>larger than the {limit} MB it may be</source>
            <translation>أكبر من {limit} ميغابايت المسموح بها</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>بقي أقل من دقيقة</translation>
        </message>
        <message>
            <source>more than {max_depth} folders deep</source>
            <translation>أعمق من {max_depth} من المجلدات</translation>
        </message>
        <message>
            <source>packed by a method that content packages may not use</source>
            <translation>مضغوطًا بطريقة لا يجوز استخدامها في حزم المحتوى</translation>
        </message>
        <message>
            <source>plain web pages</source>
            <translation>صفحات ويب عادية</translation>
        </message>
        <message>
            <source>simplified Chinese, GB 2312</source>
            <translation>الصينية المبسّطة، ⁨GB 2312⁩</translation>
        </message>
        <message>
            <source>simplified Chinese, code page 936</source>
            <translation>الصينية المبسّطة، صفحة الترميز 936</translation>
        </message>
        <message>
            <source>the file ends in the middle of “{name}”</source>
            <translation>ينتهي الملف في وسط «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>the zip standard's own code page, 437</source>
            <translation>معيار zip نفسه، صفحة الترميز 437</translation>
        </message>
        <message>
            <source>traditional Chinese, code page 950</source>
            <translation>الصينية التقليدية، صفحة الترميز 950</translation>
        </message>
        <message>
            <source>twice, and only one of the two could be kept</source>
            <translation>مرتين، ولا يمكن حفظ إلا واحد منهما</translation>
        </message>
        <message>
            <source>which is both a file and a folder there</source>
            <translation>وهو هناك ملف ومجلد معًا</translation>
        </message>
        <message>
            <source>which is encrypted, and courses can't have a password</source>
            <translation>وهو معمّى، ولا يجوز أن تكون للدورات كلمة مرور</translation>
        </message>
        <message>
            <source>which is no file but a link or a device</source>
            <translation>وهو ليس ملفًا بل رابط أو جهاز</translation>
        </message>
        <message>
            <source>which this disk takes for the same file as another of the package</source>
            <translation>وهو في نظر هذا القرص ملف آخر من الحزمة نفسه</translation>
        </message>
        <message>
            <source>which unpacks to more than it claims</source>
            <translation>وحجمه بعد الفك أكبر مما يدّعي</translation>
        </message>
        <message>
            <source>whose data overlap another entry's</source>
            <translation>وبياناته متداخلة مع بيانات مدخل آخر</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n file(s)</source>
            <translation>
                <numerusform>{done} من %n ملف</numerusform>
                <numerusform>{done} من ملف واحد</numerusform>
                <numerusform>{done} من ملفين</numerusform>
                <numerusform>{done} من %n ملفات</numerusform>
                <numerusform>{done} من %n ملفًا</numerusform>
                <numerusform>{done} من %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} من {whole}</translation>
        </message>
        <message numerus="yes">
            <source>{pages} and %n more</source>
            <translation>
                <numerusform>⁨{pages}⁩ وغيرها: %n</numerusform>
                <numerusform>⁨{pages}⁩ وغيرها: %n</numerusform>
                <numerusform>⁨{pages}⁩ وغيرها: %n</numerusform>
                <numerusform>⁨{pages}⁩ وغيرها: %n</numerusform>
                <numerusform>⁨{pages}⁩ وغيرها: %n</numerusform>
                <numerusform>⁨{pages}⁩ وغيرها: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{refused} of %n files were not added</source>
            <translation>
                <numerusform>تعذّرت إضافة {refused} من %n ملف</numerusform>
                <numerusform>تعذّرت إضافة {refused} من ملف واحد</numerusform>
                <numerusform>تعذّرت إضافة {refused} من ملفين</numerusform>
                <numerusform>تعذّرت إضافة {refused} من %n ملفات</numerusform>
                <numerusform>تعذّرت إضافة {refused} من %n ملفًا</numerusform>
                <numerusform>تعذّرت إضافة {refused} من %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>{sentence} Or import it to open with “{page}”, the likeliest page in it.</source>
            <translation>{sentence} أو يمكن استيرادها لتُفتح بالصفحة «⁨{page}⁩»، وهي الأرجح فيها.</translation>
        </message>
        <message>
            <source>{speed} × real time</source>
            <translation>السرعة {speed} × الزمن الفعلي</translation>
        </message>
        <message>
            <source>{what} on the disk that holds the courses. Nothing was imported; make room and try again.</source>
            <translation>{what} على القرص الذي يحوي الدورات. لم يُستورد شيء؛ يُرجى توفير مساحة وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>“{name}” can't be read ({strerror}). Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation>تعذّرت قراءة «⁨{name}⁩» (⁨{strerror}⁩). لم يُستورد شيء؛ يُرجى التحقق من اتصال القرص أو الذاكرة وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>“{name}” changed while it was being read. Nothing was imported; wait until it is completely copied and try again.</source>
            <translation>تغيّر «⁨{name}⁩» أثناء قراءته. لم يُستورد شيء؛ يُرجى انتظار اكتمال نسخه ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <source>“{name}” is damaged</source>
            <translation>«⁨{name}⁩» تالف</translation>
        </message>
        <message>
            <source>“{name}” is incomplete or altered</source>
            <translation>«⁨{name}⁩» ناقص أو معدَّل</translation>
        </message>
        <message>
            <source>“{name}” is not where the archive says</source>
            <translation>«⁨{name}⁩» ليس حيث يذكر الأرشيف</translation>
        </message>
        <message>
            <source>“{name}” went away while it was being read. Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation>اختفى «⁨{name}⁩» أثناء قراءته. لم يُستورد شيء؛ يُرجى التحقق من اتصال القرص أو الذاكرة وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>“{page}” can't open; its place in the course is left out.</source>
            <translation>لا يمكن فتح «⁨{page}⁩»؛ تُرك موضعها في الدورة.</translation>
        </message>
        <message>
            <source>“{page}” needs Flash, which nothing plays any more; “{other}” beside it is used.</source>
            <translation>تحتاج «⁨{page}⁩» إلى Flash، ولم يعد شيء يشغّله؛ تُستخدم «⁨{other}⁩» التي بجانبها.</translation>
        </message>
        <message>
            <source>“{page}” shows what is on the network ({address}) and stays empty offline.</source>
            <translation>تعرض «⁨{page}⁩» ما على الشبكة (⁨{address}⁩) وتبقى فارغة دون اتصال.</translation>
        </message>
        <message>
            <source>“{title}” is in the library already; nothing was added.</source>
            <translation>«⁨{title}⁩» في المكتبة من قبل؛ لم يُضَف شيء.</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Cancel import</source>
            <translation>إلغاء الاستيراد</translation>
        </message>
        <message>
            <source>Goes on at the next start, or when somebody opens the course</source>
            <translation>يُستأنف عند بدء التشغيل التالي، أو عند فتح الدورة</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>جارٍ استيراد ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Stopping; nothing of this file is kept</source>
            <translation>جارٍ الإيقاف؛ لا يُحفظ شيء من هذا الملف</translation>
        </message>
        <message>
            <source>Stopping; the course is in the library</source>
            <translation>جارٍ الإيقاف؛ الدورة في المكتبة</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Import courses</source>
            <translation>استيراد دورات</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>قراءة التقرير</translation>
        </message>
        <message>
            <source>SCORM packages (*.zip);;All files (*)</source>
            <translation>حزم SCORM ‏(*.zip);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave the server</source>
            <translation>فصل عن الخادم</translation>
        </message>
        <message>
            <source>Leave the server of {center}?</source>
            <translation>فصل الجهاز عن خادم ⁨{center}⁩؟</translation>
        </message>
        <message>
            <source>Stay connected</source>
            <translation>إبقاء الارتباط</translation>
        </message>
    </context>
    <context>
        <name>LessonList</name>
        <message>
            <source>Open {lesson}, {status}</source>
            <translation>فتح ⁨{lesson}⁩، {status}</translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation>عرض الدروس كلها ({number})</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message numerus="yes">
            <source>%n attempt(s) left</source>
            <translation>
                <numerusform>لا محاولات متبقية</numerusform>
                <numerusform>بقيت محاولة واحدة</numerusform>
                <numerusform>بقيت محاولتان</numerusform>
                <numerusform>بقيت %n محاولات</numerusform>
                <numerusform>بقيت %n محاولة</numerusform>
                <numerusform>بقيت %n محاولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are due by {day}.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>موعد إنهاء %n دورة حتى {day}.</numerusform>
                <numerusform>موعد إنهاء دورة واحدة حتى {day}.</numerusform>
                <numerusform>موعد إنهاء دورتين حتى {day}.</numerusform>
                <numerusform>موعد إنهاء %n دورات حتى {day}.</numerusform>
                <numerusform>موعد إنهاء %n دورة حتى {day}.</numerusform>
                <numerusform>موعد إنهاء %n دورة حتى {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are overdue.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>لا دورات متأخرة.</numerusform>
                <numerusform>دورة واحدة متأخرة.</numerusform>
                <numerusform>دورتان متأخرتان.</numerusform>
                <numerusform>%n دورات متأخرة.</numerusform>
                <numerusform>%n دورة متأخرة.</numerusform>
                <numerusform>%n دورة متأخرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>لا دروس</numerusform>
                <numerusform>درس واحد</numerusform>
                <numerusform>درسان</numerusform>
                <numerusform>%n دروس</numerusform>
                <numerusform>%n درسًا</numerusform>
                <numerusform>%n درس</numerusform>
            </translation>
        </message>
        <message>
            <source>1 course is due by {day}.</source>
            <translation>موعد إنهاء دورة واحدة حتى {day}.</translation>
        </message>
        <message>
            <source>1 course is overdue.</source>
            <translation>دورة واحدة متأخرة.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Ask whoever made the course for another package.</source>
            <translation>يُرجى طلب حزمة أخرى ممن أعدّ الدورة.</translation>
        </message>
        <message>
            <source>Attempt {number} in progress</source>
            <translation>المحاولة {number} قيد التقدم</translation>
        </message>
        <message>
            <source>Attempt {number} waits for your instructor</source>
            <translation>المحاولة {number} بانتظار المدرّب</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>قيد الإعداد</translation>
        </message>
        <message>
            <source>Certificate ready</source>
            <translation>الشهادة جاهزة</translation>
        </message>
        <message>
            <source>Completed, provisional</source>
            <translation>مكتملة، مؤقت</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>لها موعد</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>الموعد اليوم</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>الموعد: {day}</translation>
        </message>
        <message>
            <source>Everything here is done.</source>
            <translation>كل شيء هنا مُنجز.</translation>
        </message>
        <message>
            <source>Finished {day}</source>
            <translation>انتهت في {day}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}.</source>
            <translation>طاب نهارك يا ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>Good evening, {name}.</source>
            <translation>مساء الخير يا ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>Good morning, {name}.</source>
            <translation>صباح الخير يا ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد التقدم</translation>
        </message>
        <message>
            <source>Last opened {when}</source>
            <translation>آخر فتح: {when}</translation>
        </message>
        <message>
            <source>Last opened {when}, on another machine</source>
            <translation>آخر فتح: {when} على جهاز آخر</translation>
        </message>
        <message>
            <source>Last opened {when}, on this machine</source>
            <translation>آخر فتح: {when} على هذا الجهاز</translation>
        </message>
        <message>
            <source>Lesson {number} of {all}: {title}</source>
            <translation>الدرس {number} من {all}: ⁨{title}⁩</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>لا شيء له موعد قريب.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Opened {day}</source>
            <translation>فُتحت في {day}</translation>
        </message>
        <message>
            <source>Pass mark {share}</source>
            <translation>درجة النجاح {share}</translation>
        </message>
        <message>
            <source>Passed, provisional</source>
            <translation>اجتياز مؤقت</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Waits for the server to confirm</source>
            <translation>بانتظار تأكيد الخادم</translation>
        </message>
        <message>
            <source>Was due {day}</source>
            <translation>كان الموعد {day}</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString: a day without its year</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <source>no attempt left</source>
            <translation>لا محاولات متبقية</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>{done} of {all} lessons done</source>
            <translation>الدروس المنجزة: {done} من {all}</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>A course that you complete or pass will be here.</source>
            <translation>ستظهر هنا كل دورة مكتملة أو مجتازة.</translation>
        </message>
        <message>
            <source>A course that you start stays here until it is done.</source>
            <translation>تبقى هنا كل دورة بدأت حتى تنتهي.</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Everything that had to be done by a day is done.</source>
            <translation>أُنجز كل ما له موعد.</translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation>البحث عن دورة</translation>
        </message>
        <message>
            <source>Import a SCORM package, or drop its .zip anywhere in this window. It then works without a network.</source>
            <translation>باستيراد حزمة SCORM، أو إفلات ملف ‎.zip في أي موضع من هذه النافذة، تعمل الدورة بعدها دون شبكة.</translation>
        </message>
        <message>
            <source>Import course</source>
            <translation>استيراد دورة</translation>
        </message>
        <message>
            <source>My courses</source>
            <translation>دوراتي</translation>
        </message>
        <message>
            <source>No course matches</source>
            <translation>لا دورة مطابقة</translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation>لا شيء منتهيًا بعد</translation>
        </message>
        <message>
            <source>Nothing in progress</source>
            <translation>لا شيء قيد التقدم</translation>
        </message>
        <message>
            <source>Nothing is assigned to you yet. Ask your instructor; what they assign appears here by itself.</source>
            <translation>لم تُسند أي دورة هنا بعد. يُرجى الرجوع إلى المدرّب؛ ما يُسنده يظهر هنا تلقائيًا.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>لا شيء له موعد</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>إبعاد</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Show all courses</source>
            <translation>عرض كل الدورات</translation>
        </message>
        <message>
            <source>Try fewer or other words, or look among all courses.</source>
            <translation>يمكن تجربة كلمات أقل أو غيرها، أو البحث في كل الدورات.</translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation>أي دورات</translation>
        </message>
        <message>
            <source>Your courses will be here</source>
            <translation>ستظهر الدورات هنا</translation>
        </message>
    </context>
    <context>
        <name>Logo</name>
        <message>
            <source>The picture is larger than 500 kB. Nothing was changed; choose a smaller one.</source>
            <translation>الصورة أكبر من 500 ك.ب. لم يتغيّر شيء؛ يُرجى اختيار صورة أصغر.</translation>
        </message>
        <message>
            <source>This is no picture that can be read. Nothing was changed; choose a PNG, JPEG or SVG file.</source>
            <translation>تتعذّر قراءة هذه الصورة. لم يتغيّر شيء؛ يُرجى اختيار ملف PNG أو JPEG أو SVG.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Leave this course first, then drop the files</source>
            <translation>تلزم مغادرة هذه الدورة أولًا ثم إفلات الملفات</translation>
        </message>
        <message>
            <source>Let go to add it to the library</source>
            <translation>الإفلات للإضافة إلى المكتبة</translation>
        </message>
        <message>
            <source>Let go to check whether it is genuine</source>
            <translation>الإفلات للتحقق من أصالة الشهادة</translation>
        </message>
        <message>
            <source>Let go to see what this roster would change</source>
            <translation>الإفلات لعرض ما سيغيّره هذا الكشف</translation>
        </message>
    </context>
    <context>
        <name>Manifest</name>
        <message>
            <source>A &lt;{local_name}&gt; has {what}, unknown there; the rule is left out.</source>
            <translation>في &lt;⁨{local_name}⁩&gt; {what}، وهو غير معروف هناك؛ تُركت القاعدة.</translation>
        </message>
        <message>
            <source>An item has no identifier; “{name}” is used.</source>
            <translation>عنصر بلا معرّف؛ يُستخدم «⁨{name}⁩».</translation>
        </message>
        <message>
            <source>Nothing in the organization “{title}” can be opened; the package's pages are listed instead.</source>
            <translation>لا شيء في التنظيم «⁨{title}⁩» يمكن فتحه؛ وقد أُدرجت صفحات الحزمة بدلًا منه.</translation>
        </message>
        <message>
            <source>Nothing in the organization “{title}” can be opened; “{instead}” is used.</source>
            <translation>لا شيء في التنظيم «⁨{title}⁩» يمكن فتحه؛ والمستخدم بدلًا منه «⁨{instead}⁩».</translation>
        </message>
        <message>
            <source>The default organization “{wanted}” is not in the manifest; the first one is used.</source>
            <translation>التنظيم الافتراضي «⁨{wanted}⁩» ليس في البيان؛ يُستخدم الأول.</translation>
        </message>
        <message>
            <source>The identifier “{name}” is used twice; the second is called “{other}”.</source>
            <translation>المعرّف «⁨{name}⁩» مستخدم مرتين؛ يُسمّى الثاني «⁨{other}⁩».</translation>
        </message>
        <message>
            <source>The item “{name}” has no title; its identifier is shown instead.</source>
            <translation>العنصر «⁨{name}⁩» بلا عنوان؛ يُعرض معرّفه بدلًا منه.</translation>
        </message>
        <message>
            <source>The item “{name}” stands for the manifest “{wanted}”; its items are put there.</source>
            <translation>العنصر «⁨{name}⁩» يمثّل البيان «⁨{wanted}⁩»؛ وُضعت عناصره هناك.</translation>
        </message>
        <message>
            <source>The item “{title}” ({name}) refers to “{wanted}”, which is not among the resources; it has no page to open.</source>
            <translation>العنصر «⁨{title}⁩» (⁨{name}⁩) يشير إلى «⁨{wanted}⁩»، وهو ليس بين الموارد؛ فلا صفحة له تُفتح.</translation>
        </message>
        <message>
            <source>The item “{title}” has no page and nothing below it; left out.</source>
            <translation>العنصر «⁨{title}⁩» بلا صفحة ولا شيء تحته؛ تُرك.</translation>
        </message>
        <message>
            <source>The manifest declares no namespace; its elements are known by their names alone.</source>
            <translation>لا يعلن البيان أي مجال أسماء؛ تُعرف عناصره بأسمائها وحدها.</translation>
        </message>
        <message>
            <source>The manifest declares {declared} but is written like {edition}; read as declared.</source>
            <translation>يعلن البيان ⁨{declared}⁩ لكنه مكتوب على نحو ⁨{edition}⁩؛ قُرئ كما أعلن.</translation>
        </message>
        <message>
            <source>The manifest does not say which standard it follows; read as {edition}.</source>
            <translation>لا يذكر البيان أي معيار يتبع؛ قُرئ على أنه ⁨{edition}⁩.</translation>
        </message>
        <message>
            <source>The manifest has no organization; its pages are listed as they come.</source>
            <translation>لا تنظيم في البيان؛ تُعرض صفحاته كما ترد.</translation>
        </message>
        <message>
            <source>The manifest has no organization; that of the manifest inside it is used.</source>
            <translation>لا تنظيم في البيان؛ يُستخدم تنظيم البيان الذي بداخله.</translation>
        </message>
        <message>
            <source>The manifest has {count} organizations; the default one is used.</source>
            <translation>في البيان {count} تنظيمات؛ يُستخدم الافتراضي.</translation>
        </message>
        <message>
            <source>The manifest holds another manifest; its resources are used as if they were its own.</source>
            <translation>في البيان بيان آخر؛ تُستخدم موارده كأنها موارده.</translation>
        </message>
        <message>
            <source>The manifest is in the namespace “{uri}”, which is not that of manifests; its elements are known by their names alone.</source>
            <translation>البيان في مجال الأسماء «⁨{uri}⁩»، وليس هذا مجال أسماء البيانات؛ تُعرف عناصره بأسمائها وحدها.</translation>
        </message>
        <message>
            <source>The manifest is not in the encoding it claims ({declared}); read as {used}.</source>
            <translation>البيان ليس بالترميز الذي يذكره (⁨{declared}⁩)؛ قُرئ بترميز ⁨{used}⁩.</translation>
        </message>
        <message>
            <source>The manifest names no default organization; the first one is used.</source>
            <translation>لا يسمّي البيان تنظيمًا افتراضيًا؛ يُستخدم الأول.</translation>
        </message>
        <message>
            <source>The manifest starts with blank lines, which XML does not allow; passed over.</source>
            <translation>يبدأ البيان بأسطر فارغة، ولا يجيز XML ذلك؛ تُجووزت.</translation>
        </message>
        <message>
            <source>The manifest uses a prefix it never declares ({what}).</source>
            <translation>يستخدم البيان بادئة لا يعلن عنها (⁨{what}⁩).</translation>
        </message>
        <message>
            <source>The mastery score of “{name}” is “{written}”, not 0 to 100; left out.</source>
            <translation>درجة الإتقان في «⁨{name}⁩» هي «⁨{written}⁩»، وليست من 0 إلى 100؛ تُركت.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” can't be read ({why}); passed over.</source>
            <translation>تعذّرت قراءة ملف البيانات الوصفية «⁨{path}⁩» ({why})؛ تُجووز.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” is not in the package.</source>
            <translation>ملف البيانات الوصفية «⁨{path}⁩» ليس في الحزمة.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” leaves the title blank.</source>
            <translation>ملف البيانات الوصفية «⁨{path}⁩» يترك العنوان فارغًا.</translation>
        </message>
        <message>
            <source>The organization has no identifier; “organization” is used.</source>
            <translation>التنظيم بلا معرّف؛ يُستخدم «organization».</translation>
        </message>
        <message>
            <source>The organization “{name}” has no title; “{title}” is shown instead.</source>
            <translation>التنظيم «⁨{name}⁩» بلا عنوان؛ يُعرض «⁨{title}⁩» بدلًا منه.</translation>
        </message>
        <message>
            <source>The prerequisites of “{name}” are written with words (“{written}”); read as “{mended}”.</source>
            <translation>المتطلبات السابقة في «⁨{name}⁩» مكتوبة بكلمات («⁨{written}⁩»)؛ قُرئت على أنها «⁨{mended}⁩».</translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the first one is used.</source>
            <translation>المورد «⁨{identifier}⁩» مذكور مرتين؛ يُستخدم الأول.</translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the one with a page is used.</source>
            <translation>المورد «⁨{identifier}⁩» مذكور مرتين؛ يُستخدم الذي له صفحة.</translation>
        </message>
        <message>
            <source>The resource “{name}” calls itself “{declared}”; taken as {kind}.</source>
            <translation>المورد «⁨{name}⁩» يسمّي نفسه «⁨{declared}⁩»؛ يُعامل على أنه {kind}.</translation>
        </message>
        <message>
            <source>The resource “{name}” does not say whether it is a SCO or an asset; taken as a SCO.</source>
            <translation>المورد «⁨{name}⁩» لا يذكر هل هو SCO أم asset؛ يُعامل على أنه SCO.</translation>
        </message>
        <message>
            <source>The resource “{name}” is on the network ({address}) and can't open offline.</source>
            <translation>المورد «⁨{name}⁩» على الشبكة (⁨{address}⁩) ولا يمكن فتحه دون اتصال.</translation>
        </message>
        <message>
            <source>The resource “{name}” names no page; “{page}” is the only one among its files, and used.</source>
            <translation>المورد «⁨{name}⁩» لا يسمّي صفحة؛ استُخدمت «⁨{page}⁩»، وهي الوحيدة بين ملفاته.</translation>
        </message>
        <message>
            <source>The resource “{name}” separates folders with “\”; read as “/”.</source>
            <translation>المورد «⁨{name}⁩» يفصل بين المجلدات بالعلامة «\»؛ قُرئت «/».</translation>
        </message>
        <message>
            <source>The resource “{name}” writes its page as “{address}”, which is not there; “{meant}” is used.</source>
            <translation>المورد «⁨{name}⁩» يكتب صفحته «⁨{address}⁩»، وهي غير موجودة؛ استُخدمت «⁨{meant}⁩».</translation>
        </message>
        <message>
            <source>The resource “{name}” writes “{said}” where “{right}” is meant; read all the same.</source>
            <translation>يكتب المورد «⁨{name}⁩» الكلمة «⁨{said}⁩» بدلًا من «⁨{right}⁩»؛ قُرئ رغم ذلك.</translation>
        </message>
        <message>
            <source>The resource “{wanted}” of the item “{title}” names no page.</source>
            <translation>المورد «⁨{wanted}⁩» للعنصر «⁨{title}⁩» لا يسمّي صفحة.</translation>
        </message>
        <message>
            <source>adlseq:objectives speaks of “{lost}”, which is no objective of its activity.</source>
            <translation>يذكر adlseq:objectives «{lost}»، وهو ليس هدفًا لنشاطه.</translation>
        </message>
        <message>
            <source>the action “{action_text}”</source>
            <translation>الإجراء «{action_text}»</translation>
        </message>
        <message>
            <source>the condition “{text}”</source>
            <translation>الشرط «{text}»</translation>
        </message>
        <message>
            <source>“{activity}” refers to the sequencing rules “{reference}”, which are not in the manifest.</source>
            <translation>يشير «⁨{activity}⁩» إلى قواعد التسلسل «⁨{reference}⁩»، وهي ليست في البيان.</translation>
        </message>
        <message>
            <source>“{declared}” is no version of SCORM we know; read as {edition}.</source>
            <translation>«⁨{declared}⁩» ليس إصدارًا معروفًا من SCORM؛ قُرئ على أنه ⁨{edition}⁩.</translation>
        </message>
        <message>
            <source>“{raw}” is no measure from -1 to 1; minNormalizedMeasure is 1.0 instead.</source>
            <translation>«{raw}» ليس مقياسًا من ‎-1 إلى 1؛ قيمة minNormalizedMeasure هي 1.0 بدلًا منه.</translation>
        </message>
        <message>
            <source>“{text}” is no control that “{name}” can hide; passed over.</source>
            <translation>«{text}» ليس أداة تحكم يستطيع «⁨{name}⁩» إخفاءها؛ تُجووز.</translation>
        </message>
        <message>
            <source>“{written}” is no time limit action (“{name}”); left out.</source>
            <translation>«⁨{written}⁩» ليس إجراءً لحد الوقت («⁨{name}⁩»)؛ تُرك.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more of the kind “{code}”.</source>
            <translation>
                <numerusform>… وغيرها من النوع «{code}»: %n.</numerusform>
                <numerusform>… وغيرها من النوع «{code}»: %n.</numerusform>
                <numerusform>… وغيرها من النوع «{code}»: %n.</numerusform>
                <numerusform>… وغيرها من النوع «{code}»: %n.</numerusform>
                <numerusform>… وغيرها من النوع «{code}»: %n.</numerusform>
                <numerusform>… وغيرها من النوع «{code}»: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Matters</name>
        <message>
            <source>, attempt {number}</source>
            <translation>، المحاولة {number}</translation>
        </message>
        <message>
            <source>A course that is not on this machine</source>
            <translation>دورة ليست على هذا الجهاز</translation>
        </message>
        <message>
            <source>A machine gave {name} another role</source>
            <translation>أعطى أحد الأجهزة ⁨{name}⁩ دورًا آخر</translation>
        </message>
        <message>
            <source>A record could not be used</source>
            <translation>تعذّر استخدام سجل</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>جهاز آخر</translation>
        </message>
        <message>
            <source>Both are genuine; no certificate is ever taken back by itself.</source>
            <translation>كلتاهما أصلية؛ لا تُسحب شهادة تلقائيًا أبدًا.</translation>
        </message>
        <message>
            <source>Both sides are stored. Choose the one to go on from.</source>
            <translation>الجانبان محفوظان. يُرجى اختيار ما تستمر المحاولة منه.</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>احتساب</translation>
        </message>
        <message>
            <source>Go on from {machine}</source>
            <translation>متابعة من ⁨{machine}⁩</translation>
        </message>
        <message>
            <source>Go on from {machine}?</source>
            <translation>المتابعة من ⁨{machine}⁩؟</translation>
        </message>
        <message>
            <source>Goes on here now</source>
            <translation>تستمر هنا الآن</translation>
        </message>
        <message>
            <source>It is kept as it came; everything around it was taken.</source>
            <translation>السجل محفوظ كما وصل؛ وأُخذ كل ما حوله.</translation>
        </message>
        <message>
            <source>It is kept, and counts only if somebody says so.</source>
            <translation>المحاولة محفوظة، ولا تُحتسب إلا بقرار.</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Let it wait again</source>
            <translation>إعادة إلى الانتظار</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>لا حاجة إلى إجراء</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Settled {moment}</source>
            <translation>تم البتّ {moment}</translation>
        </message>
        <message>
            <source>Settled {moment} by {name}</source>
            <translation>تم البتّ {moment}، والقرار من ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>شخص ما</translation>
        </message>
        <message>
            <source>The other side stays in the list. You can switch back at any time.</source>
            <translation>يبقى الجانب الآخر في القائمة. يمكن الرجوع إليه في أي وقت.</translation>
        </message>
        <message>
            <source>The role on the server holds, until an administrator there changes it.</source>
            <translation>يسري الدور الذي على الخادم حتى يغيّره مسؤول هناك.</translation>
        </message>
        <message>
            <source>The work is kept; the rules of the course say if it counts.</source>
            <translation>العمل محفوظ؛ وقواعد الدورة تحدد احتسابه.</translation>
        </message>
        <message>
            <source>This can only be settled on the server. Nothing was changed; ask its administrator.</source>
            <translation>لا يُبتّ في هذا إلا على الخادم. لم يتغير شيء؛ يُرجى الرجوع إلى مسؤوله.</translation>
        </message>
        <message>
            <source>This is not waiting any more. Nothing was changed; open the list again.</source>
            <translation>لم يعد هذا بالانتظار. لم يتغير شيء؛ يُرجى فتح القائمة من جديد.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>الوقت المستغرق</translation>
        </message>
        <message>
            <source>You can change this at any time.</source>
            <translation>يمكن تغيير هذا في أي وقت.</translation>
        </message>
        <message>
            <source>{name} continued one attempt on two machines</source>
            <translation>⁨{name}⁩: متابعة محاولة واحدة على جهازين</translation>
        </message>
        <message>
            <source>{name} made an attempt over the limit</source>
            <translation>⁨{name}⁩: محاولة فوق الحد</translation>
        </message>
        <message>
            <source>{name} was given two certificates for one course</source>
            <translation>⁨{name}⁩: شهادتان لدورة واحدة</translation>
        </message>
        <message>
            <source>{name} worked on a course after being withdrawn</source>
            <translation>⁨{name}⁩: عمل في دورة بعد سحب الالتحاق بها</translation>
        </message>
        <message>
            <source>{name} worked on a version that is replaced</source>
            <translation>⁨{name}⁩: عمل على إصدار حلّ غيره محله</translation>
        </message>
        <message>
            <source>{raw} of {most}</source>
            <translation>{raw} من {most}</translation>
        </message>
    </context>
    <context>
        <name>MattersCard</name>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>{place} of {all}</source>
            <translation>{place} من {all}</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message>
            <source>It changed while it was being read.</source>
            <translation>تغيّر أثناء قراءته.</translation>
        </message>
        <message>
            <source>It holds neither picture nor sound.</source>
            <translation>ليس فيه صورة ولا صوت.</translation>
        </message>
        <message>
            <source>It holds {count} tracks; Carrel makes files of up to {most} playable.</source>
            <translation>عدد المسارات فيه {count}؛ وأكبر عدد يجعله Carrel قابلًا للتشغيل {most}.</translation>
        </message>
        <message>
            <source>It is damaged, or protected against copying ({detail}).</source>
            <translation>هو تالف أو محمي من النسخ (⁨{detail}⁩).</translation>
        </message>
        <message>
            <source>It is damaged: most of it is missing ({detail}).</source>
            <translation>هو تالف: معظمه مفقود (⁨{detail}⁩).</translation>
        </message>
        <message>
            <source>It says that it lasts {hours} hours; Carrel makes up to {most} playable.</source>
            <translation>مدته المذكورة بالساعات {hours}؛ وأطول مدة يجعلها Carrel قابلة للتشغيل {most}.</translation>
        </message>
        <message>
            <source>Its data is damaged so badly that reading it failed. It was left as it is.</source>
            <translation>بياناته تالفة إلى حد تعذّرت معه قراءته. تُرك كما هو.</translation>
        </message>
        <message>
            <source>Its picture is {width} × {height} pixels; Carrel makes films of up to {most} × {most} playable.</source>
            <translation>أبعاد صورته بالبكسل ⁨{width} × {height}⁩؛ وأكبر ما يجعله Carrel قابلًا للتشغيل ⁨{most} × {most}⁩.</translation>
        </message>
        <message>
            <source>Its times make no sense: it is damaged.</source>
            <translation>أوقاته غير متسقة: هو تالف.</translation>
        </message>
        <message>
            <source>No picture of it can be decoded: it is damaged, or protected against copying.</source>
            <translation>لا يمكن فك ترميز أي صورة منه: هو تالف أو محمي من النسخ.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). What is prepared of this course was kept, the rest is as it was; check the disk and start Carrel again, and it goes on.</source>
            <translation>أبلغ القرص الذي يحوي الدورات عن خطأ (⁨{strerror}⁩). كل ما أُعدّ من هذه الدورة حُفظ، والباقي كما كان؛ يُرجى فحص القرص وتشغيل Carrel من جديد، فيُستأنف الإعداد.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so films and sounds of a course were not prepared. The course is as it was. Make room or check the disk, then start Carrel again.</source>
            <translation>أبلغ القرص الذي يحوي الدورات عن خطأ (⁨{why}⁩)، فلم تُعدّ أفلام دورة وأصواتها. لم تتغير الدورة. يُرجى توفير مساحة أو فحص القرص، ثم تشغيل Carrel من جديد.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}). Nothing was changed; check the disk and try again.</source>
            <translation>أبلغ القرص الذي يحوي الدورات عن خطأ (⁨{why}⁩). لم يتغير شيء؛ يُرجى فحص القرص وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>The media of a course could not be prepared, because the part of Carrel that does it stopped. The course is as it was; start Carrel again, and it tries again.</source>
            <translation>تعذّر إعداد وسائط دورة، لأن جزء Carrel الذي يتولى ذلك توقف. لم تتغير الدورة؛ يُرجى تشغيل Carrel من جديد، فيعيد المحاولة.</translation>
        </message>
        <message>
            <source>The media of this course are being prepared already. Nothing was changed; wait.</source>
            <translation>إعداد وسائط هذه الدورة جارٍ بالفعل. لم يتغير شيء؛ يُرجى الانتظار.</translation>
        </message>
        <message>
            <source>The web engine did not say which films and sounds it plays, so none were prepared. Courses open as they are. Start Carrel again; if this stays, look at Settings, Doctor.</source>
            <translation>محرك الويب لم يذكر الأفلام والأصوات التي يشغّلها، فلم يُعدّ منها شيء. كل الدورات تُفتح كما هي. يُرجى تشغيل Carrel من جديد؛ وإن استمر ذلك يُرجى عرض «فحص الجهاز» في «الإعدادات».</translation>
        </message>
        <message>
            <source>There is no room left on the disk that holds the courses. What is prepared of this course was kept, the rest is as it was; make room and start Carrel again, and it goes on.</source>
            <translation>لا مساحة متبقية على القرص الذي يحوي الدورات. كل ما أُعدّ من هذه الدورة حُفظ، والباقي كما كان؛ يُرجى توفير مساحة وتشغيل Carrel من جديد، فيُستأنف الإعداد.</translation>
        </message>
        <message>
            <source>What was made of it would not have been the same ({detail}). It was left as it is.</source>
            <translation>ما كان سيُصنع منه لا يطابقه (⁨{detail}⁩). تُرك كما هو.</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>تعذّرت قراءته</translation>
        </message>
        <message>
            <source>reading it stopped the decoder</source>
            <translation>قراءته أوقفت برنامج فك الترميز</translation>
        </message>
    </context>
    <context>
        <name>MediaCard</name>
        <message numerus="yes">
            <source>%n file(s) still to be made playable.</source>
            <translation>
                <numerusform>لم تبقَ ملفات لتُعدّ للتشغيل.</numerusform>
                <numerusform>بقي ملف واحد ليُعدّ للتشغيل.</numerusform>
                <numerusform>بقي ملفان ليُعدّا للتشغيل.</numerusform>
                <numerusform>بقيت %n ملفات لتُعدّ للتشغيل.</numerusform>
                <numerusform>بقي %n ملفًا لتُعدّ للتشغيل.</numerusform>
                <numerusform>بقي %n ملف لتُعدّ للتشغيل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were made playable.</source>
            <translation>
                <numerusform>لم يُعدّ أي ملف للتشغيل.</numerusform>
                <numerusform>أُعدّ ملف واحد للتشغيل.</numerusform>
                <numerusform>أُعدّ ملفان للتشغيل.</numerusform>
                <numerusform>أُعدّت %n ملفات للتشغيل.</numerusform>
                <numerusform>أُعدّ %n ملفًا للتشغيل.</numerusform>
                <numerusform>أُعدّ %n ملف للتشغيل.</numerusform>
            </translation>
        </message>
        <message>
            <source>All films and sounds play as they are.</source>
            <translation>كل الأفلام والأصوات تعمل كما هي.</translation>
        </message>
        <message>
            <source>All play as they are, but for these.</source>
            <translation>كلها تعمل كما هي، ما عدا هذه.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more file(s).</source>
            <translation>
                <numerusform>ولا ملفات أخرى.</numerusform>
                <numerusform>وملف آخر.</numerusform>
                <numerusform>وملفان آخران.</numerusform>
                <numerusform>و%n ملفات أخرى.</numerusform>
                <numerusform>و%n ملفًا آخر.</numerusform>
                <numerusform>و%n ملف آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation>الأفلام والأصوات</translation>
        </message>
        <message>
            <source>It is played without preparing, so films and sounds of it may stay silent.</source>
            <translation>تُشغَّل الدورة دون إعداد، فقد لا تعمل بعض أفلامها وأصواتها.</translation>
        </message>
        <message>
            <source>Its films and sounds are being made playable. The course opens then.</source>
            <translation>جارٍ إعداد أفلامها وأصواتها للتشغيل. تُفتح الدورة بعد ذلك.</translation>
        </message>
        <message>
            <source>Play without preparing</source>
            <translation>تشغيل دون إعداد</translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation>إعداد من جديد</translation>
        </message>
        <message>
            <source>Prepare now</source>
            <translation>إعداد الآن</translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation>جارٍ إعداد الوسائط</translation>
        </message>
        <message>
            <source>That happens at the next start, or when somebody opens the course.</source>
            <translation>يتم ذلك عند بدء التشغيل التالي، أو عند فتح الدورة.</translation>
        </message>
    </context>
    <context>
        <name>Mirror</name>
        <message>
            <source>Picture of the camera</source>
            <translation>صورة الكاميرا</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>تلزم كتابة اسم.</translation>
        </message>
    </context>
    <context>
        <name>NeedCards</name>
        <message>
            <source>Needs you</source>
            <translation>بانتظار قرار</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>عرض الكل</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>لا دورات</numerusform>
                <numerusform>دورة واحدة</numerusform>
                <numerusform>دورتان</numerusform>
                <numerusform>%n دورات</numerusform>
                <numerusform>%n دورة</numerusform>
                <numerusform>%n دورة</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder for courses could not be made ({why}). Check the disk, then try again.</source>
            <translation>تعذّر إنشاء مجلد الدورات (⁨{why}⁩). يلزم فحص القرص ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>{courses}, {size}</source>
            <translation>{courses}، {size}</translation>
        </message>
        <message>
            <source>{done} of {size}</source>
            <translation>{done} من {size}</translation>
        </message>
        <message>
            <source>{size}, waits for its turn</source>
            <translation>{size}، بانتظار الدور</translation>
        </message>
    </context>
    <context>
        <name>OffersCard</name>
        <message>
            <source>Do not download {course}</source>
            <translation>إلغاء تنزيل ⁨{course}⁩</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Download all</source>
            <translation>تنزيل الكل</translation>
        </message>
        <message>
            <source>Download {course}</source>
            <translation>تنزيل ⁨{course}⁩</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>على الخادم</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>عرض الكل ({number})</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>Added</source>
            <translation>تمت الإضافة</translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation>البدء بالصفحة ⁨{page}⁩</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>اختيار ملف آخر</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>الحزم</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>عرضها</translation>
        </message>
        <message>
            <source>{file} holds the very same course. Nothing was changed.</source>
            <translation>في ⁨{file}⁩ الدورة نفسها تمامًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>“{course}” is in the library already</source>
            <translation>«⁨{course}⁩» في المكتبة من قبل</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <source>As soon as learners are enrolled on a course, you see here how they get on.</source>
            <translation>عند التحاق متعلّمين بدورة يظهر هنا تقدمهم.</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>لا شيء للعرض بعد</translation>
        </message>
    </context>
    <context>
        <name>OwnPin</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>من %n رقم، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من رقم واحد، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من رقمين، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من %n أرقام، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من %n رقمًا، سهل التذكر وصعب التخمين.</numerusform>
                <numerusform>من %n رقم، سهل التذكر وصعب التخمين.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change your PIN</source>
            <translation>تغيير رمز PIN الشخصي</translation>
        </message>
        <message numerus="yes">
            <source>That PIN did not match. %n tries left.</source>
            <translation>
                <numerusform>رمز PIN غير مطابق. لا محاولات متبقية.</numerusform>
                <numerusform>رمز PIN غير مطابق. بقيت محاولة واحدة.</numerusform>
                <numerusform>رمز PIN غير مطابق. بقيت محاولتان.</numerusform>
                <numerusform>رمز PIN غير مطابق. بقيت %n محاولات.</numerusform>
                <numerusform>رمز PIN غير مطابق. بقيت %n محاولة.</numerusform>
                <numerusform>رمز PIN غير مطابق. بقيت %n محاولة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPinDialog</name>
        <message>
            <source>Change PIN</source>
            <translation>تغيير رمز PIN</translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation>يلزم اختيار رمز PIN.</translation>
        </message>
        <message>
            <source>The PIN you have</source>
            <translation>رمز PIN الحالي</translation>
        </message>
        <message>
            <source>The new PIN</source>
            <translation>رمز PIN الجديد</translation>
        </message>
        <message>
            <source>The new PIN again</source>
            <translation>رمز PIN الجديد مرة أخرى</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>رمزا PIN مختلفان. تلزم كتابة الرمز نفسه مرتين.</translation>
        </message>
        <message>
            <source>Type the PIN you have now.</source>
            <translation>تلزم كتابة رمز PIN الحالي.</translation>
        </message>
    </context>
    <context>
        <name>PackageOpening</name>
        <message>
            <source>Changed what holds for “{course}”</source>
            <translation>تم تغيير قواعد «⁨{course}⁩»</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>It is a new version now</source>
            <translation>أصبحت إصدارًا جديدًا</translation>
        </message>
        <message>
            <source>It stands for itself now</source>
            <translation>صارت دورة مستقلة الآن</translation>
        </message>
        <message>
            <source>Make it the new version</source>
            <translation>جعلها الإصدار الجديد</translation>
        </message>
        <message>
            <source>There is no other course here that it could be the new version of</source>
            <translation>لا توجد هنا دورة أخرى يمكن أن تكون هذه إصدارًا جديدًا منها</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Which course is it the new version of?</source>
            <translation>من أي دورة هذا الإصدار الجديد؟</translation>
        </message>
    </context>
    <context>
        <name>PackagePage</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>لا محاولات</numerusform>
                <numerusform>محاولة واحدة</numerusform>
                <numerusform>محاولتان</numerusform>
                <numerusform>%n محاولات</numerusform>
                <numerusform>%n محاولة</numerusform>
                <numerusform>%n محاولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>لا دروس</numerusform>
                <numerusform>درس واحد</numerusform>
                <numerusform>درسان</numerusform>
                <numerusform>%n دروس</numerusform>
                <numerusform>%n درسًا</numerusform>
                <numerusform>%n درس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>لا أشهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>%n أشهر</numerusform>
                <numerusform>%n شهرًا</numerusform>
                <numerusform>%n شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know</source>
            <translation>
                <numerusform>ملاحظات: %n</numerusform>
                <numerusform>ملاحظات: %n</numerusform>
                <numerusform>ملاحظات: %n</numerusform>
                <numerusform>ملاحظات: %n</numerusform>
                <numerusform>ملاحظات: %n</numerusform>
                <numerusform>ملاحظات: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As the package asks: %n</source>
            <translation>
                <numerusform>كما تطلب الحزمة: %n</numerusform>
                <numerusform>كما تطلب الحزمة: %n</numerusform>
                <numerusform>كما تطلب الحزمة: %n</numerusform>
                <numerusform>كما تطلب الحزمة: %n</numerusform>
                <numerusform>كما تطلب الحزمة: %n</numerusform>
                <numerusform>كما تطلب الحزمة: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrol people</source>
            <translation>إلحاق أشخاص</translation>
        </message>
        <message>
            <source>For a course that needs otherwise than others. It holds from the next time somebody opens it.</source>
            <translation>لدورة تختلف احتياجاتها عن سواها. يسري ذلك عند فتحها التالي.</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>If it is the new version of another course here, say so: open attempts stay on the old one, new attempts take this one.</source>
            <translation>إن كانت إصدارًا جديدًا من دورة أخرى هنا فيُرجى تحديد ذلك: تبقى المحاولات المفتوحة على القديم، وتبدأ المحاولات الجديدة على هذا.</translation>
        </message>
        <message>
            <source>If they are different courses, take them apart.</source>
            <translation>إن كانتا دورتين مختلفتين فيلزم الفصل بينهما.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Make it the new version of…</source>
            <translation>جعلها الإصدار الجديد من…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open {version}</source>
            <translation>فتح {version}</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>الحزم</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation>عرض الدروس كلها ({number})</translation>
        </message>
        <message>
            <source>Things to know</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>This is not a new version</source>
            <translation>ليست إصدارًا جديدًا</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>هذا الإصدار</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>What holds for this course</source>
            <translation>قواعد هذه الدورة</translation>
        </message>
    </context>
    <context>
        <name>Packages</name>
        <message numerus="yes">
            <source>%n learner(s) enrolled</source>
            <translation>
                <numerusform>الملتحقون: %n متعلّم</numerusform>
                <numerusform>الملتحقون: متعلّم واحد</numerusform>
                <numerusform>الملتحقون: متعلّمان</numerusform>
                <numerusform>الملتحقون: %n متعلّمين</numerusform>
                <numerusform>الملتحقون: %n متعلّمًا</numerusform>
                <numerusform>الملتحقون: %n متعلّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) on this machine</source>
            <translation>
                <numerusform>على هذا الجهاز: %n حزمة</numerusform>
                <numerusform>على هذا الجهاز: حزمة واحدة</numerusform>
                <numerusform>على هذا الجهاز: حزمتان</numerusform>
                <numerusform>على هذا الجهاز: %n حزم</numerusform>
                <numerusform>على هذا الجهاز: %n حزمة</numerusform>
                <numerusform>على هذا الجهاز: %n حزمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أُضيفت</translation>
        </message>
        <message numerus="yes">
            <source>Added {day}, %n learner(s)</source>
            <translation>
                <numerusform>أُضيفت في {day}، %n متعلّم</numerusform>
                <numerusform>أُضيفت في {day}، متعلّم واحد</numerusform>
                <numerusform>أُضيفت في {day}، متعلّمان</numerusform>
                <numerusform>أُضيفت في {day}، %n متعلّمين</numerusform>
                <numerusform>أُضيفت في {day}، %n متعلّمًا</numerusform>
                <numerusform>أُضيفت في {day}، %n متعلّم</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Attempts it asks for</source>
            <translation>المحاولات التي تطلبها</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>قيد الإعداد</translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation>البصمة (SHA-256)</translation>
        </message>
        <message>
            <source>Enrol people</source>
            <translation>إلحاق أشخاص</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>مستخدمة</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>درجة النجاح</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n package(s)</source>
            <translation>
                <numerusform>تمت إزالة %n حزمة</numerusform>
                <numerusform>تمت إزالة حزمة واحدة</numerusform>
                <numerusform>تمت إزالة حزمتين</numerusform>
                <numerusform>تمت إزالة %n حزم</numerusform>
                <numerusform>تمت إزالة %n حزمة</numerusform>
                <numerusform>تمت إزالة %n حزمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>مستبدلة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>This package is not on this machine any more. Look at the list of packages again.</source>
            <translation>هذه الحزمة لم تعد على هذا الجهاز. يُرجى عرض قائمة الحزم من جديد.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>ملتحقون</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>المستخدم {size}</translation>
        </message>
        <message>
            <source>{size} used, {free} free</source>
            <translation>المستخدم {size}، المتاح {free}</translation>
        </message>
    </context>
    <context>
        <name>PackagesPage</name>
        <message>
            <source>Choose a SCORM package, or drop it anywhere in this window.</source>
            <translation>باختيار حزمة SCORM، أو إفلاتها في أي موضع من هذه النافذة.</translation>
        </message>
        <message>
            <source>Choose another state, or search for another title.</source>
            <translation>يمكن اختيار حالة أخرى، أو البحث عن عنوان آخر.</translation>
        </message>
        <message>
            <source>Drop packages anywhere in this window to import them.</source>
            <translation>بإفلات الحزم في أي موضع من هذه النافذة يبدأ استيرادها.</translation>
        </message>
        <message>
            <source>Find a package</source>
            <translation>البحث عن حزمة</translation>
        </message>
        <message>
            <source>Import package</source>
            <translation>استيراد حزمة</translation>
        </message>
        <message>
            <source>No packages yet</source>
            <translation>لا حزم بعد</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لا نتائج للبحث</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>الحزم</translation>
        </message>
        <message>
            <source>What to do with this package</source>
            <translation>ما يمكن فعله بهذه الحزمة</translation>
        </message>
        <message>
            <source>Which packages to show</source>
            <translation>الحزم المعروضة</translation>
        </message>
    </context>
    <context>
        <name>PackagesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation>تمت إزالة «⁨{course}⁩»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Certificate {number} · {identifier}</source>
            <translation>الشهادة {number} · {identifier}</translation>
        </message>
        <message>
            <source>Check this certificate with no network</source>
            <translation>التحقق من هذه الشهادة دون شبكة</translation>
        </message>
        <message>
            <source>Drop the file on Carrel, or run carrel verify. It carries a signed Open Badges 3.0 credential, so any change to it shows.</source>
            <translation>بإفلات الملف على Carrel، أو تشغيل carrel verify. يحمل الملف وثيقة اعتماد Open Badges 3.0 موقّعة، فيظهر أي تغيير فيه.</translation>
        </message>
        <message>
            <source>Provisional until the server confirms</source>
            <translation>مؤقتة حتى يؤكد الخادم</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>تُمنح هذه الشهادة إلى</translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation>سارية حتى {day}.</translation>
        </message>
        <message>
            <source>has completed</source>
            <translation>لإكمال الدورة</translation>
        </message>
        <message>
            <source>has passed</source>
            <translation>لاجتياز الدورة</translation>
        </message>
        <message>
            <source>on {day}, after {time} of study.</source>
            <translation>في {day}، بعد {time} من الدراسة.</translation>
        </message>
        <message>
            <source>on {day}.</source>
            <translation>في {day}.</translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}, after {time} of study.</source>
            <translation>بدرجة {score} (درجة النجاح {mark}) في {day}، بعد {time} من الدراسة.</translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}.</source>
            <translation>بدرجة {score} (درجة النجاح {mark}) في {day}.</translation>
        </message>
        <message>
            <source>with a score of {score} on {day}, after {time} of study.</source>
            <translation>بدرجة {score} في {day}، بعد {time} من الدراسة.</translation>
        </message>
        <message>
            <source>with a score of {score} on {day}.</source>
            <translation>بدرجة {score} في {day}.</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The paper is being drawn …</source>
            <translation>جارٍ رسم الورقة …</translation>
        </message>
    </context>
    <context>
        <name>PartsBar</name>
        <message>
            <source>How everybody stands</source>
            <translation>أوضاع الجميع</translation>
        </message>
    </context>
    <context>
        <name>PassCards</name>
        <message>
            <source>Cards for signing in</source>
            <translation>بطاقات تسجيل الدخول</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
        </message>
    </context>
    <context>
        <name>PassDialog</name>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Save as picture</source>
            <translation>حفظ صورةً</translation>
        </message>
        <message>
            <source>Save to print</source>
            <translation>حفظ للطباعة</translation>
        </message>
        <message>
            <source>The PIN is {digits}</source>
            <translation>رمز PIN هو {digits}</translation>
        </message>
        <message>
            <source>The badge as a QR code</source>
            <translation>الشارة رمزَ QR</translation>
        </message>
    </context>
    <context>
        <name>Passes</name>
        <message>
            <source>Guests and people who are no longer here get no PIN or badge. Nothing was changed. Add them as a person first.</source>
            <translation>لا يُعطى الضيوف ومن لم يعودوا هنا رمز PIN ولا شارة. لم يتغير شيء. تلزم إضافتهم أشخاصًا أولًا.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n wrong PIN(s) in a row.</source>
            <translation>
                <numerusform>رموز PIN غير صحيحة على التوالي: %n.</numerusform>
                <numerusform>رموز PIN غير صحيحة على التوالي: %n.</numerusform>
                <numerusform>رموز PIN غير صحيحة على التوالي: %n.</numerusform>
                <numerusform>رموز PIN غير صحيحة على التوالي: %n.</numerusform>
                <numerusform>رموز PIN غير صحيحة على التوالي: %n.</numerusform>
                <numerusform>رموز PIN غير صحيحة على التوالي: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name is missing. Write at least a given or a family name.</source>
            <translation>الاسم ناقص. يلزم اسم أول أو اسم عائلة على الأقل.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>نشط</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أُضيف</translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation>كما في هذا الجهاز</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>إسناد دورات</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>إعادة</translation>
        </message>
        <message numerus="yes">
            <source>Brought %n person(s) back</source>
            <translation>
                <numerusform>تمت إعادة %n شخص</numerusform>
                <numerusform>تمت إعادة شخص واحد</numerusform>
                <numerusform>تمت إعادة شخصين</numerusform>
                <numerusform>تمت إعادة %n أشخاص</numerusform>
                <numerusform>تمت إعادة %n شخصًا</numerusform>
                <numerusform>تمت إعادة %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>By name</source>
            <translation>بالاسم</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>تعطيل</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>معطّل</translation>
        </message>
        <message numerus="yes">
            <source>Deactivated %n person(s)</source>
            <translation>
                <numerusform>تم تعطيل %n شخص</numerusform>
                <numerusform>تم تعطيل شخص واحد</numerusform>
                <numerusform>تم تعطيل شخصين</numerusform>
                <numerusform>تم تعطيل %n أشخاص</numerusform>
                <numerusform>تم تعطيل %n شخصًا</numerusform>
                <numerusform>تم تعطيل %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>ضيف</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>الضيوف</translation>
        </message>
        <message>
            <source>In the roster as</source>
            <translation>في الكشف باسم</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>آخر تسجيل دخول</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>Never here</source>
            <translation>بلا دخول حتى الآن</translation>
        </message>
        <message>
            <source>No PIN on this machine</source>
            <translation>بلا رمز PIN على هذا الجهاز</translation>
        </message>
        <message>
            <source>No PIN yet</source>
            <translation>بلا رمز PIN بعد</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN and badge</source>
            <translation>رمز PIN والشارة</translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s)</source>
            <translation>
                <numerusform>رمز PIN من %n رقم</numerusform>
                <numerusform>رمز PIN من رقم واحد</numerusform>
                <numerusform>رمز PIN من رقمين</numerusform>
                <numerusform>رمز PIN من %n أرقام</numerusform>
                <numerusform>رمز PIN من %n رقمًا</numerusform>
                <numerusform>رمز PIN من %n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s), and a badge</source>
            <translation>
                <numerusform>رمز PIN من %n رقم، وشارة</numerusform>
                <numerusform>رمز PIN من رقم واحد، وشارة</numerusform>
                <numerusform>رمز PIN من رقمين، وشارة</numerusform>
                <numerusform>رمز PIN من %n أرقام، وشارة</numerusform>
                <numerusform>رمز PIN من %n رقمًا، وشارة</numerusform>
                <numerusform>رمز PIN من %n رقم، وشارة</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in which group?</source>
            <translation>
                <numerusform>إضافة %n شخص إلى أي مجموعة؟</numerusform>
                <numerusform>إضافة شخص واحد إلى أي مجموعة؟</numerusform>
                <numerusform>إضافة شخصين إلى أي مجموعة؟</numerusform>
                <numerusform>إضافة %n أشخاص إلى أي مجموعة؟</numerusform>
                <numerusform>إضافة %n شخصًا إلى أي مجموعة؟</numerusform>
                <numerusform>إضافة %n شخص إلى أي مجموعة؟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in “{group}”</source>
            <translation>
                <numerusform>تمت إضافة %n شخص إلى «{group}»</numerusform>
                <numerusform>تمت إضافة شخص واحد إلى «{group}»</numerusform>
                <numerusform>تمت إضافة شخصين إلى «{group}»</numerusform>
                <numerusform>تمت إضافة %n أشخاص إلى «{group}»</numerusform>
                <numerusform>تمت إضافة %n شخصًا إلى «{group}»</numerusform>
                <numerusform>تمت إضافة %n شخص إلى «{group}»</numerusform>
            </translation>
        </message>
        <message>
            <source>Put in a group</source>
            <translation>إضافة إلى مجموعة</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s already. Nothing was changed; choose another number.</source>
            <translation>الرقم {number} مستخدم من قبل لـ⁨{name}⁩. لم يتغير شيء؛ يُرجى اختيار رقم آخر.</translation>
        </message>
        <message>
            <source>They must wait until {time}.</source>
            <translation>يلزم الانتظار حتى {time}.</translation>
        </message>
        <message>
            <source>This person is not here any more. Nothing was changed; look at the list again.</source>
            <translation>لم يعد هذا الشخص هنا. لم يتغير شيء؛ يُرجى عرض القائمة من جديد.</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>Without PIN</source>
            <translation>بلا رمز PIN</translation>
        </message>
        <message>
            <source>Without this person nobody could manage this machine. Nothing was changed; make somebody else an administrator first.</source>
            <translation>من دون هذا الشخص لا يستطيع أحد إدارة هذا الجهاز. لم يتغير شيء؛ يُرجى جعل شخص آخر مسؤولًا أولًا.</translation>
        </message>
        <message>
            <source>You can’t do this to yourself. Nothing was changed; ask another administrator.</source>
            <translation>لا يمكن تطبيق هذا على الحساب الشخصي. لم يتغير شيء؛ يُرجى الرجوع إلى مسؤول آخر.</translation>
        </message>
        <message>
            <source>{name} has a course open on this machine. Nothing was changed; wait until it is closed.</source>
            <translation>لدى ⁨{name}⁩ دورة مفتوحة على هذا الجهاز. لم يتغير شيء؛ يُرجى الانتظار حتى تُغلق.</translation>
        </message>
        <message>
            <source>“{email}” is no e-mail address. Write it as name@place, or leave it empty.</source>
            <translation>«⁨{email}⁩» ليس عنوان بريد إلكتروني. يُكتب بالصيغة name@place، أو يُترك فارغًا.</translation>
        </message>
        <message>
            <source>“{language}” is no language code. Write one such as en, fr or ar, or leave it empty.</source>
            <translation>«{language}» ليس رمز لغة. يُكتب رمز مثل en أو fr أو ar، أو يُترك فارغًا.</translation>
        </message>
        <message numerus="yes">
            <source>“{start}…” is longer than %n character(s). Shorten it.</source>
            <translation>
                <numerusform>«{start}…» أطول من %n محرف. يلزم تقصيره.</numerusform>
                <numerusform>«{start}…» أطول من محرف واحد. يلزم تقصيره.</numerusform>
                <numerusform>«{start}…» أطول من محرفين. يلزم تقصيره.</numerusform>
                <numerusform>«{start}…» أطول من %n محارف. يلزم تقصيره.</numerusform>
                <numerusform>«{start}…» أطول من %n محرفًا. يلزم تقصيره.</numerusform>
                <numerusform>«{start}…» أطول من %n محرف. يلزم تقصيره.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}” begins as a formula does. Take the first sign away.</source>
            <translation>«{text}» يبدأ كما تبدأ الصيغ الحسابية. تلزم إزالة العلامة الأولى.</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s) of this center</source>
            <translation>
                <numerusform>%n شخص في هذا المركز</numerusform>
                <numerusform>شخص واحد في هذا المركز</numerusform>
                <numerusform>شخصان في هذا المركز</numerusform>
                <numerusform>%n أشخاص في هذا المركز</numerusform>
                <numerusform>%n شخصًا في هذا المركز</numerusform>
                <numerusform>%n شخص في هذا المركز</numerusform>
            </translation>
        </message>
        <message>
            <source>Add people one by one, or import a list from a spreadsheet or a school’s system.</source>
            <translation>بإضافة الأشخاص واحدًا واحدًا، أو استيراد قائمة من جدول بيانات أو من نظام مدرسة.</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>All roles</source>
            <translation>كل الأدوار</translation>
        </message>
        <message>
            <source>Choose another group, role or state, or search for another name or number.</source>
            <translation>يمكن اختيار مجموعة أو دور أو حالة أخرى، أو البحث عن اسم أو رقم آخر.</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>البحث عن شخص</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Import roster</source>
            <translation>استيراد كشف</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>لا أشخاص مطابقين</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>لا أحد هنا بعد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>What to do with this person</source>
            <translation>ما يمكن فعله بهذا الشخص</translation>
        </message>
        <message>
            <source>Which people to show</source>
            <translation>الأشخاص المعروضون</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Added {name}. Give them a PIN next.</source>
            <translation>تمت إضافة ⁨{name}⁩. الخطوة التالية رمز PIN.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>رمز PIN جديد</translation>
        </message>
        <message>
            <source>Put in group</source>
            <translation>إضافة إلى مجموعة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Find a person</source>
            <translation>البحث عن شخص</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>لا أشخاص مطابقين</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Search for another name.</source>
            <translation>يمكن البحث عن اسم آخر.</translation>
        </message>
    </context>
    <context>
        <name>PersonOpening</name>
        <message>
            <source>Brought {name} back</source>
            <translation>تمت إعادة ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>تغيير بيانات ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Deactivated {name}</source>
            <translation>تم تعطيل ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation>مستند (*.pdf)</translation>
        </message>
        <message>
            <source>Hold it before the camera to sign in</source>
            <translation>لتسجيل الدخول تُعرض أمام الكاميرا</translation>
        </message>
        <message>
            <source>It is shown only now. Earlier PINs of {name} open nothing any more.</source>
            <translation>لا يُعرض إلا الآن. رموز PIN السابقة لـ⁨{name}⁩ لم تعد تعمل.</translation>
        </message>
        <message>
            <source>It is shown only now: print it or save it. Earlier badges of {name} open nothing any more.</source>
            <translation>لا تُعرض إلا الآن: يُرجى طباعتها أو حفظها. الشارات السابقة لـ⁨{name}⁩ لم تعد تعمل.</translation>
        </message>
        <message>
            <source>PIN for signing in</source>
            <translation>رمز PIN لتسجيل الدخول</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>صورة (*.png)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>تم الحفظ باسم ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Saved what you changed</source>
            <translation>تم حفظ التغييرات</translation>
        </message>
        <message>
            <source>The badge of {name} opens nothing any more</source>
            <translation>لم تعد شارة ⁨{name}⁩ تعمل</translation>
        </message>
        <message>
            <source>The new PIN of {name}</source>
            <translation>رمز PIN الجديد لـ⁨{name}⁩</translation>
        </message>
        <message>
            <source>The new badge of {name}</source>
            <translation>الشارة الجديدة لـ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>badge-{name}.png</source>
            <translation>شارة-{name}.png</translation>
        </message>
        <message>
            <source>card-{name}.pdf</source>
            <translation>بطاقة-{name}.pdf</translation>
        </message>
        <message>
            <source>{name} may try again now</source>
            <translation>يمكن لـ⁨{name}⁩ إعادة المحاولة الآن</translation>
        </message>
        <message>
            <source>“{file}” could not be written. Nothing was saved; choose another folder.</source>
            <translation>تعذّرت كتابة «⁨{file}⁩». لم يُحفظ شيء؛ يُرجى اختيار مجلد آخر.</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>All that is recorded of this person, as one file for them. Erasing it can’t be undone.</source>
            <translation>كل ما سُجّل عن هذا الشخص، في ملف واحد له. لا يمكن التراجع عن المحو.</translation>
        </message>
        <message>
            <source>Assign a course, and see here how far they are.</source>
            <translation>بعد إسناد دورة يظهر هنا التقدم فيها.</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>إسناد دورات</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>تعطيل</translation>
        </message>
        <message>
            <source>Deactivated.</source>
            <translation>معطّل.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>محو</translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation>السماح بإعادة المحاولة</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>رمز PIN جديد</translation>
        </message>
        <message>
            <source>New badge</source>
            <translation>شارة جديدة</translation>
        </message>
        <message>
            <source>No courses yet</source>
            <translation>لا دورات بعد</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Save record</source>
            <translation>حفظ السجل</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Take the badge back</source>
            <translation>سحب الشارة</translation>
        </message>
        <message>
            <source>They can’t sign in; all they did is kept.</source>
            <translation>لا يمكن لهذا الشخص تسجيل الدخول؛ كل ما أنجزه محفوظ.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>لا بايتات</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>%n بايتات</numerusform>
                <numerusform>%n بايت</numerusform>
                <numerusform>%n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>HH:mm</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation>اليوم، {time}</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>Yesterday, {time}</source>
            <translation>أمس، {time}</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>يوم {day}</translation>
        </message>
        <message>
            <source>on {day} at {time}</source>
            <translation>يوم {day} الساعة {time}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>اليوم الساعة {time}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>أمس الساعة {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} و{last}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <source>{hours} h ago</source>
            <translation>قبل {hours} س</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>قبل {minutes} د</translation>
        </message>
        <message>
            <source>{minutes}:{seconds}</source>
            <translation>{minutes}:{seconds}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} غ.ب</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} م.ب</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} ت.ب</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} ك.ب</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <source>{typed} of {digits} digits</source>
            <translation>{typed} من {digits} أرقام</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>حذف الرقم الأخير</translation>
        </message>
        <message>
            <source>PIN pad</source>
            <translation>لوحة رمز PIN</translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message>
            <source>That PIN counts up or down and is easily guessed. Choose another one.</source>
            <translation>أرقام رمز PIN هذا متتالية ويسهل تخمينها. يُرجى اختيار رمز آخر.</translation>
        </message>
        <message>
            <source>That PIN repeats itself and is easily guessed. Choose one with more digits.</source>
            <translation>أرقام رمز PIN هذا مكررة ويسهل تخمينها. يُرجى اختيار رمز بأرقام أكثر تنوعًا.</translation>
        </message>
        <message>
            <source>That PIN says the same twice and is easily guessed. Choose another one.</source>
            <translation>رمز PIN هذا نصفان متماثلان ويسهل تخمينه. يُرجى اختيار رمز آخر.</translation>
        </message>
        <message numerus="yes">
            <source>The PIN needs %n digit(s), nothing else. Type it again.</source>
            <translation>
                <numerusform>يلزم رمز PIN من %n رقم لا غير. يُرجى كتابته من جديد.</numerusform>
                <numerusform>يلزم رمز PIN من رقم واحد لا غير. يُرجى كتابته من جديد.</numerusform>
                <numerusform>يلزم رمز PIN من رقمين لا غير. يُرجى كتابته من جديد.</numerusform>
                <numerusform>يلزم رمز PIN من %n أرقام لا غير. يُرجى كتابته من جديد.</numerusform>
                <numerusform>يلزم رمز PIN من %n رقمًا لا غير. يُرجى كتابته من جديد.</numerusform>
                <numerusform>يلزم رمز PIN من %n رقم لا غير. يُرجى كتابته من جديد.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Audit</source>
            <translation>التدقيق</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>فحص الجهاز</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>الالتحاقات</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>التعلّم</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>الإدارة</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>الحزم</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>المزامنة</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>التعليم</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>للبتّ</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message numerus="yes">
            <source>%n more value(s) of the same batch not stored.</source>
            <translation>
                <numerusform>قيم أخرى من الدفعة نفسها لم تُحفظ: %n.</numerusform>
                <numerusform>قيم أخرى من الدفعة نفسها لم تُحفظ: %n.</numerusform>
                <numerusform>قيم أخرى من الدفعة نفسها لم تُحفظ: %n.</numerusform>
                <numerusform>قيم أخرى من الدفعة نفسها لم تُحفظ: %n.</numerusform>
                <numerusform>قيم أخرى من الدفعة نفسها لم تُحفظ: %n.</numerusform>
                <numerusform>قيم أخرى من الدفعة نفسها لم تُحفظ: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to my courses</source>
            <translation>العودة إلى دوراتي</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <source>Carrel made %n film(s) and sound(s) of this course playable.</source>
            <translation>
                <numerusform>لم يُعدّ Carrel أي ملف وسائط من هذه الدورة للتشغيل.</numerusform>
                <numerusform>أعدّ Carrel ملف وسائط واحدًا من هذه الدورة للتشغيل.</numerusform>
                <numerusform>أعدّ Carrel ملفَي وسائط من هذه الدورة للتشغيل.</numerusform>
                <numerusform>أعدّ Carrel %n ملفات وسائط من هذه الدورة للتشغيل.</numerusform>
                <numerusform>أعدّ Carrel %n ملف وسائط من هذه الدورة للتشغيل.</numerusform>
                <numerusform>أعدّ Carrel %n ملف وسائط من هذه الدورة للتشغيل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>اختيار درس</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Contents of the course</source>
            <translation>محتويات الدورة</translation>
        </message>
        <message>
            <source>Course completed</source>
            <translation>اكتملت الدورة</translation>
        </message>
        <message>
            <source>Course passed</source>
            <translation>تم اجتياز الدورة</translation>
        </message>
        <message>
            <source>Diagnostics (Ctrl+Shift+D)</source>
            <translation>التشخيص (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Downloads are off here.</source>
            <translation>التنزيل معطّل هنا.</translation>
        </message>
        <message>
            <source>End this attempt</source>
            <translation>إنهاء هذه المحاولة</translation>
        </message>
        <message>
            <source>End this attempt?</source>
            <translation>إنهاء هذه المحاولة؟</translation>
        </message>
        <message>
            <source>End this attempt…</source>
            <translation>إنهاء هذه المحاولة…</translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>كل شيء محفوظ.</translation>
        </message>
        <message>
            <source>Everything is saved. Choose another lesson from the contents, or go back to your courses.</source>
            <translation>كل شيء محفوظ. يمكن اختيار درس آخر من المحتويات، أو العودة إلى الدورات.</translation>
        </message>
        <message>
            <source>Everything is saved. Go back to your courses, or open the lesson again.</source>
            <translation>كل شيء محفوظ. يمكن العودة إلى الدورات، أو فتح الدرس من جديد.</translation>
        </message>
        <message>
            <source>Everything is saved. Go on with “{title}”, or choose another lesson from the contents.</source>
            <translation>كل شيء محفوظ. يمكن متابعة «⁨{title}⁩»، أو اختيار درس آخر من المحتويات.</translation>
        </message>
        <message>
            <source>F11 leaves full screen</source>
            <translation>للخروج من ملء الشاشة: F11</translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation>يلزم إنهاء «⁨{title}⁩» أولًا</translation>
        </message>
        <message>
            <source>Fold the contents</source>
            <translation>طي المحتويات</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>ملء الشاشة (F11)</translation>
        </message>
        <message>
            <source>Go to the beginning of the course</source>
            <translation>الانتقال إلى بداية الدورة</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>It is longer than the {number} characters that this course may keep.</source>
            <translation>القيمة أطول من المسموح بحفظه لهذه الدورة؛ الحد الأقصى للمحارف: {number}.</translation>
        </message>
        <message>
            <source>It is open again where you were.</source>
            <translation>الدورة مفتوحة من جديد عند آخر نقطة.</translation>
        </message>
        <message>
            <source>Its pages hear a yes when they ask for these types:</source>
            <translation>تتلقى صفحاتها جوابًا بالإيجاب عند السؤال عن هذه الأنواع:</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>متابعة المحاولة</translation>
        </message>
        <message>
            <source>Larger	Ctrl++</source>
            <translation>تكبير	Ctrl++</translation>
        </message>
        <message>
            <source>Leave again to go without the last change.</source>
            <translation>مغادرة مرة أخرى للخروج دون التغيير الأخير.</translation>
        </message>
        <message>
            <source>Leave course</source>
            <translation>مغادرة الدورة</translation>
        </message>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation>الدرس {number} من {count}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Next lesson</source>
            <translation>الدرس التالي</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>التالي: ⁨{title}⁩</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>غير محتسبة</translation>
        </message>
        <message>
            <source>Not in the package: {path}</source>
            <translation>ليس في الحزمة: ⁨{path}⁩</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>على الخادم</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>فتح من جديد</translation>
        </message>
        <message>
            <source>Opening the lesson</source>
            <translation>جارٍ فتح الدرس</translation>
        </message>
        <message>
            <source>Opening “{title}”</source>
            <translation>جارٍ فتح «⁨{title}⁩»</translation>
        </message>
        <message>
            <source>Opens after lesson {number}</source>
            <translation>يُفتح بعد الدرس {number}</translation>
        </message>
        <message>
            <source>Pick one from the contents to begin.</source>
            <translation>للبدء يلزم اختيار درس من المحتويات.</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Print this page…	Ctrl+P</source>
            <translation>طباعة هذه الصفحة…	Ctrl+P</translation>
        </message>
        <message>
            <source>Printing is off in this course.</source>
            <translation>الطباعة معطّلة في هذه الدورة.</translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation>التقدم في الدورة</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Save a file of the course</source>
            <translation>حفظ ملف من الدورة</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>محفوظ هنا</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Show no more messages from this lesson</source>
            <translation>عدم عرض رسائل أخرى من هذا الدرس</translation>
        </message>
        <message>
            <source>Smaller	Ctrl+−</source>
            <translation>تصغير	Ctrl+−</translation>
        </message>
        <message>
            <source>Start this page again</source>
            <translation>بدء هذه الصفحة من جديد</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>The course has ended</source>
            <translation>انتهت الدورة</translation>
        </message>
        <message>
            <source>The course sent a batch of values that Carrel can't read; it was not stored.</source>
            <translation>أرسلت الدورة دفعة قيم لا يستطيع Carrel قراءتها؛ لم تُحفظ.</translation>
        </message>
        <message>
            <source>The course sent a value that Carrel can't read; it was not stored.</source>
            <translation>أرسلت الدورة قيمة لا يستطيع Carrel قراءتها؛ لم تُحفظ.</translation>
        </message>
        <message>
            <source>The course stopped</source>
            <translation>توقفت الدورة</translation>
        </message>
        <message>
            <source>The course stopped.</source>
            <translation>توقفت الدورة.</translation>
        </message>
        <message>
            <source>The course wanted to print.</source>
            <translation>أرادت الدورة الطباعة.</translation>
        </message>
        <message>
            <source>The course wanted to save a file.</source>
            <translation>أرادت الدورة حفظ ملف.</translation>
        </message>
        <message>
            <source>The disk can't keep up with this course. What came last is not stored yet.</source>
            <translation>لا يستطيع القرص مجاراة هذه الدورة. ما جاء أخيرًا لم يُخزَّن بعد.</translation>
        </message>
        <message>
            <source>The disk didn't answer in time. The value is kept and will be written when it does.</source>
            <translation>لم يستجب القرص في الوقت المناسب. القيمة محفوظة وستُكتب عندما يستجيب.</translation>
        </message>
        <message>
            <source>The pass mark was not reached</source>
            <translation>لم تتحقق درجة النجاح</translation>
        </message>
        <message>
            <source>The place is kept. Open the course again to go on from here.</source>
            <translation>الموضع محفوظ. للمتابعة من هنا يكفي فتح الدورة من جديد.</translation>
        </message>
        <message>
            <source>The result is saved.</source>
            <translation>النتيجة محفوظة.</translation>
        </message>
        <message>
            <source>The result is saved. Review the lessons, then ask about another attempt.</source>
            <translation>النتيجة محفوظة. يمكن مراجعة الدروس، ثم طلب محاولة أخرى.</translation>
        </message>
        <message>
            <source>This lesson</source>
            <translation>هذا الدرس</translation>
        </message>
        <message>
            <source>This lesson has ended</source>
            <translation>انتهى هذا الدرس</translation>
        </message>
        <message>
            <source>This page could not be printed.</source>
            <translation>تعذّرت طباعة هذه الصفحة.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>To be continued</source>
            <translation>للمتابعة لاحقًا</translation>
        </message>
        <message>
            <source>Try another folder.</source>
            <translation>يمكن تجربة مجلد آخر.</translation>
        </message>
        <message>
            <source>Try another printer or file.</source>
            <translation>يمكن تجربة طابعة أخرى أو ملف آخر.</translation>
        </message>
        <message>
            <source>Unfold the contents</source>
            <translation>فرد المحتويات</translation>
        </message>
        <message>
            <source>What the course says</source>
            <translation>ما تقوله الدورة</translation>
        </message>
        <message>
            <source>What was done until then is saved. Open the lesson again to go on.</source>
            <translation>كل ما أُنجز حتى ذلك الحين محفوظ. للمتابعة يكفي فتح الدرس من جديد.</translation>
        </message>
        <message>
            <source>What you have done so far is saved and counts. The place is not kept: the course begins anew when it is opened again. To go on later, leave the course instead.</source>
            <translation>كل ما أُنجز حتى الآن محفوظ ومحتسب. الموضع لا يُحفظ: تبدأ الدورة من جديد عند فتحها التالي. للمتابعة لاحقًا تكفي مغادرة الدورة.</translation>
        </message>
        <message>
            <source>Zoom, print and more</source>
            <translation>التكبير والطباعة والمزيد</translation>
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation>أُنجز {done} من {count}</translation>
        </message>
        <message>
            <source>{element} was not stored: {problem}</source>
            <translation>لم يُحفظ ⁨{element}⁩: {problem}</translation>
        </message>
        <message>
            <source>{file} could not be saved.</source>
            <translation>تعذّر حفظ ⁨{file}⁩.</translation>
        </message>
        <message>
            <source>{file} was saved.</source>
            <translation>تم حفظ ⁨{file}⁩.</translation>
        </message>
        <message>
            <source>{status} with {score}</source>
            <translation>{status} بدرجة {score}</translation>
        </message>
        <message>
            <source>{word}: {why}</source>
            <translation>{word}: {why}</translation>
        </message>
        <message>
            <source>{zoom}, back to 100%</source>
            <translation>{zoom}، العودة إلى 100%</translation>
        </message>
    </context>
    <context>
        <name>Playing</name>
        <message>
            <source>Play without preparing</source>
            <translation>تشغيل دون إعداد</translation>
        </message>
        <message>
            <source>This course is no longer on this machine. What you did is kept. Ask your instructor.</source>
            <translation>لم تعد هذه الدورة على هذا الجهاز. كل ما أُنجز محفوظ. يُرجى الرجوع إلى المدرّب.</translation>
        </message>
        <message>
            <source>“{course}” is being prepared: its films and sounds are being made playable. It opens then.</source>
            <translation>«⁨{course}⁩» قيد الإعداد: جارٍ إعداد أفلامها وأصواتها للتشغيل. تُفتح بعد ذلك.</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>Any number</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>As the package asks: any</source>
            <translation>كما تطلب الحزمة: بلا حد</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Counted from the day it is issued.</source>
            <translation>تُحسب من يوم الإصدار.</translation>
        </message>
        <message>
            <source>How long a certificate is valid</source>
            <translation>مدة سريان الشهادة</translation>
        </message>
        <message>
            <source>Learners may enrol themselves</source>
            <translation>يمكن للمتعلّمين الالتحاق بأنفسهم</translation>
        </message>
        <message>
            <source>Otherwise only those to whom it is assigned see it.</source>
            <translation>وإلا فلا يراها إلا من أُسندت إليهم.</translation>
        </message>
        <message>
            <source>What earns a certificate</source>
            <translation>شرط نيل الشهادة</translation>
        </message>
        <message>
            <source>Which attempt counts</source>
            <translation>المحاولة المحتسبة</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message numerus="yes">
            <source>%n address(es) blocked</source>
            <translation>
                <numerusform>لا عناوين محجوبة</numerusform>
                <numerusform>عنوان واحد محجوب</numerusform>
                <numerusform>عنوانان محجوبان</numerusform>
                <numerusform>%n عناوين محجوبة</numerusform>
                <numerusform>%n عنوانًا محجوبًا</numerusform>
                <numerusform>%n عنوان محجوب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) to Carrel</source>
            <translation>
                <numerusform>لا استدعاءات إلى Carrel</numerusform>
                <numerusform>استدعاء واحد إلى Carrel</numerusform>
                <numerusform>استدعاءان إلى Carrel</numerusform>
                <numerusform>%n استدعاءات إلى Carrel</numerusform>
                <numerusform>%n استدعاءً إلى Carrel</numerusform>
                <numerusform>%n استدعاء إلى Carrel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not in the package</source>
            <translation>
                <numerusform>لا ملفات غائبة عن الحزمة</numerusform>
                <numerusform>ملف واحد ليس في الحزمة</numerusform>
                <numerusform>ملفان ليسا في الحزمة</numerusform>
                <numerusform>%n ملفات ليست في الحزمة</numerusform>
                <numerusform>%n ملفًا ليست في الحزمة</numerusform>
                <numerusform>%n ملف ليست في الحزمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read to the end</source>
            <translation>
                <numerusform>قُرئت كل الملفات إلى نهايتها</numerusform>
                <numerusform>تعذّرت قراءة ملف واحد إلى نهايته</numerusform>
                <numerusform>تعذّرت قراءة ملفين إلى نهايتهما</numerusform>
                <numerusform>تعذّرت قراءة %n ملفات إلى نهايتها</numerusform>
                <numerusform>تعذّرت قراءة %n ملفًا إلى نهايتها</numerusform>
                <numerusform>تعذّرت قراءة %n ملف إلى نهايتها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>لا ملفات مفقودة</numerusform>
                <numerusform>ملف واحد مفقود</numerusform>
                <numerusform>ملفان مفقودان</numerusform>
                <numerusform>%n ملفات مفقودة</numerusform>
                <numerusform>%n ملفًا مفقودًا</numerusform>
                <numerusform>%n ملف مفقود</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that nothing was seen to use</source>
            <translation>
                <numerusform>لا ملفات دون استخدام ظاهر</numerusform>
                <numerusform>ملف واحد لم يظهر ما يستخدمه</numerusform>
                <numerusform>ملفان لم يظهر ما يستخدمهما</numerusform>
                <numerusform>%n ملفات لم يظهر ما يستخدمها</numerusform>
                <numerusform>%n ملفًا لم يظهر ما يستخدمها</numerusform>
                <numerusform>%n ملف لم يظهر ما يستخدمها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared</source>
            <translation>
                <numerusform>لا ملفات وسائط مُعَدّة</numerusform>
                <numerusform>ملف وسائط واحد مُعَدّ</numerusform>
                <numerusform>ملفا وسائط مُعَدّان</numerusform>
                <numerusform>%n ملفات وسائط مُعَدّة</numerusform>
                <numerusform>%n ملف وسائط مُعَدًّا</numerusform>
                <numerusform>%n ملف وسائط مُعَدّ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared for this player</source>
            <translation>
                <numerusform>لم يُعدّ أي ملف وسائط لهذا المشغّل</numerusform>
                <numerusform>أُعدّ ملف وسائط واحد لهذا المشغّل</numerusform>
                <numerusform>أُعدّ ملفا وسائط لهذا المشغّل</numerusform>
                <numerusform>أُعدّت %n ملفات وسائط لهذا المشغّل</numerusform>
                <numerusform>أُعدّ %n ملف وسائط لهذا المشغّل</numerusform>
                <numerusform>أُعدّ %n ملف وسائط لهذا المشغّل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) can’t be played</source>
            <translation>
                <numerusform>لا أفلام ولا أصوات يتعذّر تشغيلها</numerusform>
                <numerusform>ملف وسائط واحد لا يمكن تشغيله</numerusform>
                <numerusform>ملفا وسائط لا يمكن تشغيلهما</numerusform>
                <numerusform>%n ملفات وسائط لا يمكن تشغيلها</numerusform>
                <numerusform>%n ملف وسائط لا يمكن تشغيلها</numerusform>
                <numerusform>%n ملف وسائط لا يمكن تشغيلها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) did not play</source>
            <translation>
                <numerusform>عملت كل الأفلام والأصوات</numerusform>
                <numerusform>ملف وسائط واحد لم يعمل</numerusform>
                <numerusform>ملفا وسائط لم يعملا</numerusform>
                <numerusform>%n ملفات وسائط لم تعمل</numerusform>
                <numerusform>%n ملف وسائط لم تعمل</numerusform>
                <numerusform>%n ملف وسائط لم تعمل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) to be prepared first</source>
            <translation>
                <numerusform>لا ملفات وسائط تُحضَّر أولًا</numerusform>
                <numerusform>ملف وسائط واحد يُحضَّر أولًا</numerusform>
                <numerusform>ملفا وسائط يُحضَّران أولًا</numerusform>
                <numerusform>%n ملفات وسائط تُحضَّر أولًا</numerusform>
                <numerusform>%n ملف وسائط يُحضَّر أولًا</numerusform>
                <numerusform>%n ملف وسائط يُحضَّر أولًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s)</source>
            <translation>
                <numerusform>لا قيود</numerusform>
                <numerusform>قيد واحد</numerusform>
                <numerusform>قيدان</numerusform>
                <numerusform>%n قيود</numerusform>
                <numerusform>%n قيدًا</numerusform>
                <numerusform>%n قيد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>المفقود: %n</numerusform>
                <numerusform>المفقود: %n</numerusform>
                <numerusform>المفقود: %n</numerusform>
                <numerusform>المفقود: %n</numerusform>
                <numerusform>المفقود: %n</numerusform>
                <numerusform>المفقود: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>وغيرها: %n</numerusform>
                <numerusform>وغيرها: %n</numerusform>
                <numerusform>وغيرها: %n</numerusform>
                <numerusform>وغيرها: %n</numerusform>
                <numerusform>وغيرها: %n</numerusform>
                <numerusform>وغيرها: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more address(es) are not listed.</source>
            <translation>
                <numerusform>عناوين أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>عناوين أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>عناوين أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>عناوين أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>عناوين أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>عناوين أخرى غير مذكورة هنا: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not listed.</source>
            <translation>
                <numerusform>ملفات أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات أخرى غير مذكورة هنا: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more missing file(s) are not listed.</source>
            <translation>
                <numerusform>ملفات مفقودة أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات مفقودة أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات مفقودة أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات مفقودة أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات مفقودة أخرى غير مذكورة هنا: %n.</numerusform>
                <numerusform>ملفات مفقودة أخرى غير مذكورة هنا: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s)</source>
            <translation>
                <numerusform>لا مواضع أخرى</numerusform>
                <numerusform>موضع آخر</numerusform>
                <numerusform>موضعان آخران</numerusform>
                <numerusform>%n مواضع أخرى</numerusform>
                <numerusform>%n موضعًا آخر</numerusform>
                <numerusform>%n موضع آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n script error(s)</source>
            <translation>
                <numerusform>لا أخطاء برمجية</numerusform>
                <numerusform>خطأ برمجي واحد</numerusform>
                <numerusform>خطآن برمجيان</numerusform>
                <numerusform>%n أخطاء برمجية</numerusform>
                <numerusform>%n خطأً برمجيًا</numerusform>
                <numerusform>%n خطأ برمجي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) mended</source>
            <translation>
                <numerusform>لا إصلاحات</numerusform>
                <numerusform>إصلاح واحد</numerusform>
                <numerusform>إصلاحان</numerusform>
                <numerusform>%n إصلاحات</numerusform>
                <numerusform>%n إصلاحًا</numerusform>
                <numerusform>%n إصلاح</numerusform>
            </translation>
        </message>
        <message>
            <source>A film comes from {subject}</source>
            <translation>فيلم مصدره {subject}</translation>
        </message>
        <message>
            <source>A film is played in pieces</source>
            <translation>فيلم يُشغَّل أجزاءً</translation>
        </message>
        <message>
            <source>A font comes from {subject}</source>
            <translation>خط مصدره {subject}</translation>
        </message>
        <message>
            <source>A part of a page comes from {subject}</source>
            <translation>جزء من صفحة مصدره {subject}</translation>
        </message>
        <message>
            <source>A script asks {subject} for something</source>
            <translation>نص برمجي يطلب شيئًا من {subject}</translation>
        </message>
        <message>
            <source>A script comes from {subject}</source>
            <translation>نص برمجي مصدره {subject}</translation>
        </message>
        <message>
            <source>Addresses outside the package</source>
            <translation>عناوين خارج الحزمة</translation>
        </message>
        <message>
            <source>Asked for by a script</source>
            <translation>يطلبه نص برمجي</translation>
        </message>
        <message>
            <source>Can it be added?</source>
            <translation>هل يمكن إضافتها؟</translation>
        </message>
        <message>
            <source>Can’t be played</source>
            <translation>لا يمكن تشغيله</translation>
        </message>
        <message>
            <source>Checked {moment}</source>
            <translation>آخر فحص: {moment}</translation>
        </message>
        <message>
            <source>Counts visitors</source>
            <translation>عدّ الزوار</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <source>Declared as</source>
            <translation>المعيار المعلَن</translation>
        </message>
        <message>
            <source>Did not open</source>
            <translation>لم يُفتح</translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation>البصمة (SHA-256)</translation>
        </message>
        <message>
            <source>Everything the course needs is in the package.</source>
            <translation>كل ما تحتاج إليه الدورة موجود في الحزمة.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Film of a video site</source>
            <translation>فيلم من موقع فيديو</translation>
        </message>
        <message>
            <source>Film or sound</source>
            <translation>فيلم أو صوت</translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation>الأفلام والأصوات</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation>Flash</translation>
        </message>
        <message>
            <source>Flash is used in {file}</source>
            <translation>يُستخدم Flash في {file}</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>خط</translation>
        </message>
        <message>
            <source>In “{lesson}”.</source>
            <translation>في «⁨{lesson}⁩».</translation>
        </message>
        <message>
            <source>It crashed</source>
            <translation>انهار</translation>
        </message>
        <message>
            <source>It did not play in the test run.</source>
            <translation>لم يعمل في التشغيل التجريبي.</translation>
        </message>
        <message>
            <source>It gets no answer; what hangs on it will not work.</source>
            <translation>لا يتلقى ردًا؛ وما يعتمد على ذلك لا يعمل.</translation>
        </message>
        <message>
            <source>It is listed, and nothing was seen to use it. Named in</source>
            <translation>مُدرَج، ولم يظهر ما يستخدمه. مذكور في</translation>
        </message>
        <message>
            <source>It stopped answering</source>
            <translation>توقف عن الاستجابة</translation>
        </message>
        <message>
            <source>Its page crashed the web engine.</source>
            <translation>تسببت صفحته في انهيار محرك الويب.</translation>
        </message>
        <message>
            <source>Its page did not come up</source>
            <translation>لم تظهر صفحته</translation>
        </message>
        <message>
            <source>Its page did not come up.</source>
            <translation>لم تظهر صفحته.</translation>
        </message>
        <message>
            <source>Its page stopped answering: a script of it runs without end.</source>
            <translation>توقفت صفحته عن الاستجابة: فيها نص برمجي يعمل بلا نهاية.</translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author for the film as a file.</source>
            <translation>يبقى موضعه فارغًا. يُرجى طلب الفيلم من المؤلف ملفًا.</translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author to put it into the package.</source>
            <translation>يبقى موضعه فارغًا. يُرجى طلب إضافته إلى الحزمة من المؤلف.</translation>
        </message>
        <message>
            <source>Learning record store</source>
            <translation>مخزن سجلات التعلّم</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <source>Loads by itself</source>
            <translation>يُحمَّل تلقائيًا</translation>
        </message>
        <message>
            <source>Look of pages</source>
            <translation>مظهر الصفحات</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>أداة التأليف</translation>
        </message>
        <message>
            <source>May load</source>
            <translation>قد يُحمَّل</translation>
        </message>
        <message>
            <source>Missing and unused files</source>
            <translation>الملفات المفقودة وغير المستخدمة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>Not added</source>
            <translation>لم تُضَف</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>دون فحص</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>لا يُحمَّل</translation>
        </message>
        <message>
            <source>Not prepared</source>
            <translation>غير مُعَدّ</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Nothing plays Flash any more. Ask the author for it in HTML5.</source>
            <translation>لم يعد شيء يشغّل Flash. يُرجى طلب نسخة HTML5 من المؤلف.</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>لا شيء يعوق عملها</translation>
        </message>
        <message>
            <source>On a click</source>
            <translation>عند النقر</translation>
        </message>
        <message>
            <source>Only mentioned</source>
            <translation>مذكور فقط</translation>
        </message>
        <message>
            <source>Only whole films can be prepared for this player, so its place may stay empty. Ask the author for the film as one file.</source>
            <translation>لا يمكن تجهيز غير الأفلام الكاملة لهذا المشغّل، فقد يبقى موضعه فارغًا. يُرجى طلب الفيلم من المؤلف في ملف واحد.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>فُتح</translation>
        </message>
        <message numerus="yes">
            <source>Opens %n window(s) of its own</source>
            <translation>
                <numerusform>لا تفتح نوافذ خاصة بها</numerusform>
                <numerusform>تفتح نافذة واحدة خاصة بها</numerusform>
                <numerusform>تفتح نافذتين خاصتين بها</numerusform>
                <numerusform>تفتح %n نوافذ خاصة بها</numerusform>
                <numerusform>تفتح %n نافذة خاصة بها</numerusform>
                <numerusform>تفتح %n نافذة خاصة بها</numerusform>
            </translation>
        </message>
        <message>
            <source>Other letters stand in; nothing is lost.</source>
            <translation>تحل حروف أخرى محلها؛ ولا يضيع شيء.</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <source>Pages may look plain or out of order.</source>
            <translation>قد تبدو الصفحات بسيطة أو غير مرتبة.</translation>
        </message>
        <message>
            <source>Part of a page</source>
            <translation>جزء من صفحة</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>درجة النجاح</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Pictures come from {subject}</source>
            <translation>صور مصدرها {subject}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>Plays as it is</source>
            <translation>يعمل كما هو</translation>
        </message>
        <message>
            <source>Pop-ups</source>
            <translation>النوافذ المنبثقة</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>مُعَدّ</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>Same length, same picture, same place.</source>
            <translation>المدة نفسها، والصورة نفسها، والموضع نفسه.</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>نص برمجي</translation>
        </message>
        <message>
            <source>Scripts may use some of them all the same.</source>
            <translation>قد تستخدم نصوص برمجية بعضها رغم ذلك.</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>عرض الكل ({number})</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Something stays empty where they belong. Ask the author for them.</source>
            <translation>يبقى موضعها فارغًا. يُرجى طلبها من المؤلف.</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Test run</source>
            <translation>التشغيل التجريبي</translation>
        </message>
        <message>
            <source>The course also reports to {subject}</source>
            <translation>ترسل الدورة تقاريرها أيضًا إلى {subject}</translation>
        </message>
        <message>
            <source>The course itself</source>
            <translation>الدورة نفسها</translation>
        </message>
        <message>
            <source>The course itself comes from {subject}</source>
            <translation>الدورة نفسها مصدرها {subject}</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so the report was not kept. The course is as it was; check the disk and try again.</source>
            <translation>أبلغ القرص الذي يحوي الدورات عن خطأ (⁨{why}⁩)، فلم يُحفظ التقرير. لم تتغير الدورة؛ يُرجى فحص القرص وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>The look of pages comes from {subject}</source>
            <translation>مظهر الصفحات مصدره {subject}</translation>
        </message>
        <message>
            <source>The test run did not start ({reason}). Nothing was changed; try it once more.</source>
            <translation>تعذّر بدء التشغيل التجريبي (⁨{reason}⁩). لم يتغير شيء؛ يُرجى إعادة المحاولة.</translation>
        </message>
        <message>
            <source>The test run did not start. Nothing was changed; try it once more.</source>
            <translation>تعذّر بدء التشغيل التجريبي. لم يتغير شيء؛ يُرجى إعادة المحاولة.</translation>
        </message>
        <message>
            <source>Their places stay empty.</source>
            <translation>تبقى مواضعها فارغة.</translation>
        </message>
        <message>
            <source>They open as the course wants, and close with it.</source>
            <translation>تُفتح كما تريد الدورة، وتُغلق معها.</translation>
        </message>
        <message>
            <source>They take room and do no harm.</source>
            <translation>تشغل مساحة ولا تضر.</translation>
        </message>
        <message>
            <source>Those reports go nowhere. What it tells Carrel is kept all the same.</source>
            <translation>لا تصل تلك التقارير إلى أي مكان. كل ما تبلّغه إلى Carrel محفوظ رغم ذلك.</translation>
        </message>
        <message>
            <source>Waits to be prepared</source>
            <translation>بانتظار الإعداد</translation>
        </message>
        <message>
            <source>What it does will not happen. Ask the author to put it into the package.</source>
            <translation>لن يحدث ما يفعله. يُرجى طلب إضافته إلى الحزمة من المؤلف.</translation>
        </message>
        <message>
            <source>What they ask for is not in this report.</source>
            <translation>ما تطلبه ليس في هذا التقرير.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما تبيّن</translation>
        </message>
        <message>
            <source>Whether it is ever asked for can’t be read off.</source>
            <translation>لا يمكن الجزم بأنه يُطلب فعلًا.</translation>
        </message>
        <message>
            <source>Will it work offline?</source>
            <translation>هل تعمل دون اتصال؟</translation>
        </message>
        <message>
            <source>With limits</source>
            <translation>بقيود</translation>
        </message>
        <message>
            <source>With no network there is nothing to see. Ask the author for a package that holds the course.</source>
            <translation>دون شبكة لا شيء يُعرض. يُرجى طلب حزمة تحوي الدورة من المؤلف.</translation>
        </message>
        <message>
            <source>Won’t work offline</source>
            <translation>لا تعمل دون اتصال</translation>
        </message>
        <message>
            <source>Works with limits</source>
            <translation>تعمل بقيود</translation>
        </message>
        <message numerus="yes">
            <source>{files}, %n unused</source>
            <translation>
                <numerusform>{files}، غير المستخدم منها: %n</numerusform>
                <numerusform>{files}، غير المستخدم منها: %n</numerusform>
                <numerusform>{files}، غير المستخدم منها: %n</numerusform>
                <numerusform>{files}، غير المستخدم منها: %n</numerusform>
                <numerusform>{files}، غير المستخدم منها: %n</numerusform>
                <numerusform>{files}، غير المستخدم منها: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, all used</source>
            <translation>{files}، كلها مستخدمة</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}، السطر {line}</translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more thing(s) below.</source>
            <translation>
                <numerusform>{first}، ولا شيء آخر أدناه.</numerusform>
                <numerusform>{first}، وأدناه أمر آخر.</numerusform>
                <numerusform>{first}، وأدناه أمران آخران.</numerusform>
                <numerusform>{first}، وأدناه %n أمور أخرى.</numerusform>
                <numerusform>{first}، وأدناه %n أمرًا آخر.</numerusform>
                <numerusform>{first}، وأدناه %n أمر آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}, asked for in</source>
            <translation>{kind}، مطلوب في</translation>
        </message>
        <message numerus="yes">
            <source>{opened} of %n lesson(s) opened</source>
            <translation>
                <numerusform>فُتح {opened} من %n درس</numerusform>
                <numerusform>فُتح {opened} من درس واحد</numerusform>
                <numerusform>فُتح {opened} من درسين</numerusform>
                <numerusform>فُتح {opened} من %n دروس</numerusform>
                <numerusform>فُتح {opened} من %n درسًا</numerusform>
                <numerusform>فُتح {opened} من %n درس</numerusform>
            </translation>
        </message>
        <message>
            <source>{subject} Ask the author for another file.</source>
            <translation>{subject} يُرجى طلب ملف آخر من المؤلف.</translation>
        </message>
        <message>
            <source>“{lesson}” failed in the test run</source>
            <translation>تعذّر عمل «⁨{lesson}⁩» في التشغيل التجريبي</translation>
        </message>
    </context>
    <context>
        <name>PreflightPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation>البدء بالصفحة ⁨{page}⁩</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>إعادة الفحص</translation>
        </message>
        <message>
            <source>Looking at the package</source>
            <translation>جارٍ فحص الحزمة</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>طباعة التقرير</translation>
        </message>
        <message>
            <source>Remove this course</source>
            <translation>إزالة هذه الدورة</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>تشغيل تجريبي الآن</translation>
        </message>
        <message>
            <source>Test run</source>
            <translation>التشغيل التجريبي</translation>
        </message>
    </context>
    <context>
        <name>Press</name>
        <message>
            <source>The page could not be drawn. Nothing was written. Try again; if it stays so, see Doctor.</source>
            <translation>تعذّر رسم الصفحة. لم يُكتب شيء. يُرجى إعادة المحاولة؛ وإن تكرر ذلك يُرجى الرجوع إلى «فحص الجهاز».</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Show all {number} questions</source>
            <translation>عرض الأسئلة كلها ({number})</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>صحيحة</translation>
        </message>
        <message>
            <source>False</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>Incorrect</source>
            <translation>غير صحيحة</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>بلا تقييم</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>السؤال {number}</translation>
        </message>
        <message>
            <source>True</source>
            <translation>صواب</translation>
        </message>
        <message>
            <source>Unexpected answer</source>
            <translation>إجابة غير متوقعة</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>أي رقم</translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation>{number} على الأقل</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>{number} على الأكثر</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>من {least} إلى {most}</translation>
        </message>
        <message>
            <source>{source} → {target}</source>
            <translation>⁨{source}⁩ ← ⁨{target}⁩</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>It is kept in the audit trail.</source>
            <translation>يُحفظ في سجل التدقيق.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation>يُرجى ذكر السبب في كلمات قليلة.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>All attempts at this are used up</source>
            <translation>استُنفدت كل المحاولات في هذا</translation>
        </message>
        <message>
            <source>Finish this lesson before you go elsewhere</source>
            <translation>يلزم إنهاء هذا الدرس قبل الانتقال إلى غيره</translation>
        </message>
        <message>
            <source>Finish {titles} first</source>
            <translation>يلزم إنهاء ⁨{titles}⁩ أولًا</translation>
        </message>
        <message>
            <source>Finish “{title}” before you go elsewhere</source>
            <translation>يلزم إنهاء «⁨{title}⁩» قبل الانتقال إلى غيره</translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation>يلزم إنهاء «⁨{title}⁩» أولًا</translation>
        </message>
        <message>
            <source>Go there one lesson at a time</source>
            <translation>الانتقال إلى هناك درسًا بعد درس</translation>
        </message>
        <message>
            <source>Open the part around it first</source>
            <translation>يلزم فتح الجزء الذي يحويه أولًا</translation>
        </message>
        <message>
            <source>Open “{title}” first</source>
            <translation>يلزم فتح «⁨{title}⁩» أولًا</translation>
        </message>
        <message>
            <source>Other lessons have to be finished first</source>
            <translation>يلزم إنهاء دروس أخرى أولًا</translation>
        </message>
        <message>
            <source>Something else has to be finished first</source>
            <translation>يلزم إنهاء شيء آخر أولًا</translation>
        </message>
        <message>
            <source>The course decides the order: go on with Next</source>
            <translation>الدورة تحدد الترتيب: المتابعة بزر «التالي»</translation>
        </message>
        <message>
            <source>The course doesn't allow that now. Everything is saved; choose a lesson to go on.</source>
            <translation>لا تسمح الدورة بذلك الآن. كل شيء محفوظ؛ يمكن اختيار درس للمتابعة.</translation>
        </message>
        <message>
            <source>The course doesn't allow this now</source>
            <translation>لا تسمح الدورة بهذا الآن</translation>
        </message>
        <message>
            <source>The course keeps this closed for now</source>
            <translation>تُبقي الدورة هذا مغلقًا الآن</translation>
        </message>
        <message>
            <source>The course only goes forward</source>
            <translation>الدورة تسير إلى الأمام فقط</translation>
        </message>
        <message>
            <source>There is nothing to open here now</source>
            <translation>لا شيء يُفتح هنا الآن</translation>
        </message>
        <message>
            <source>This has no page of its own</source>
            <translation>لا صفحة خاصة بهذا</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} و{last}</translation>
        </message>
        <message>
            <source>“{title}” is not open yet. {why}; everything so far is saved.</source>
            <translation>«⁨{title}⁩» غير متاح بعد. {why}؛ كل ما سبق محفوظ.</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Answers of attempt {number}</source>
            <translation>إجابات المحاولة {number}</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>المحاولة</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>الإكمال</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>لم يتم الاجتياز</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد التقدم</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>تاريخ الإصدار</translation>
        </message>
        <message>
            <source>Learning record of {name}</source>
            <translation>سجل تعلّم ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Nothing was learned here yet.</source>
            <translation>لا تعلّم مسجلًا هنا بعد.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تم الاجتياز</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>الاجتياز</translation>
        </message>
        <message>
            <source>This learner is not there any more. Nothing was written.</source>
            <translation>لم يعد هذا المتعلّم موجودًا. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>سارية حتى</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>تاريخ الكتابة</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>الإجابة المقدَّمة</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{standing}. Enrolled on {day}. Time spent: {time}.</source>
            <translation>{standing}. تاريخ الالتحاق: {day}. الوقت المستغرق: {time}.</translation>
        </message>
    </context>
    <context>
        <name>RecordSaving</name>
        <message>
            <source>Record (*.zip)</source>
            <translation>سجل (*.zip)</translation>
        </message>
        <message>
            <source>Save record</source>
            <translation>حفظ السجل</translation>
        </message>
        <message>
            <source>The record is saved as {file}</source>
            <translation>تم حفظ السجل باسم ⁨{file}⁩</translation>
        </message>
        <message>
            <source>learning-record-{day}.zip</source>
            <translation>سجل-التعلم-{day}.zip</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Check it now</source>
            <translation>فحص الآن</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>قراءة التقرير</translation>
        </message>
    </context>
    <context>
        <name>ReportOpening</name>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation>الدرس {number} من {count}</translation>
        </message>
        <message>
            <source>Looking at {file}</source>
            <translation>جارٍ فحص ⁨{file}⁩</translation>
        </message>
        <message>
            <source>The test run begins</source>
            <translation>يبدأ التشغيل التجريبي</translation>
        </message>
    </context>
    <context>
        <name>ReportPrinting</name>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation>تعذّرت الطباعة. يمكن تجربة طابعة أخرى أو ملف آخر.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>تم الحفظ باسم «⁨{name}⁩»</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>تم الإرسال إلى الطابعة</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>لا دورات</numerusform>
                <numerusform>دورة واحدة</numerusform>
                <numerusform>دورتان</numerusform>
                <numerusform>%n دورات</numerusform>
                <numerusform>%n دورة</numerusform>
                <numerusform>%n دورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) begun</source>
            <translation>
                <numerusform>بدأ %n التحاق</numerusform>
                <numerusform>بدأ التحاق واحد</numerusform>
                <numerusform>بدأ التحاقان</numerusform>
                <numerusform>بدأ %n التحاقات</numerusform>
                <numerusform>بدأ %n التحاقًا</numerusform>
                <numerusform>بدأ %n التحاق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) finished.</source>
            <translation>
                <numerusform>انتهى %n التحاق.</numerusform>
                <numerusform>انتهى التحاق واحد.</numerusform>
                <numerusform>انتهى التحاقان.</numerusform>
                <numerusform>انتهى %n التحاقات.</numerusform>
                <numerusform>انتهى %n التحاقًا.</numerusform>
                <numerusform>انتهى %n التحاق.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%n متعلّم</numerusform>
                <numerusform>متعلّم واحد</numerusform>
                <numerusform>متعلّمان</numerusform>
                <numerusform>%n متعلّمين</numerusform>
                <numerusform>%n متعلّمًا</numerusform>
                <numerusform>%n متعلّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last month shown.</source>
            <translation>
                <numerusform>وانتهى في الشهر الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الشهر الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الشهر الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الشهر الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الشهر الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الشهر الأخير المعروض أيضًا: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last week shown.</source>
            <translation>
                <numerusform>وانتهى في الأسبوع الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الأسبوع الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الأسبوع الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الأسبوع الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الأسبوع الأخير المعروض أيضًا: %n.</numerusform>
                <numerusform>وانتهى في الأسبوع الأخير المعروض أيضًا: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score(s)</source>
            <translation>
                <numerusform>لا درجات</numerusform>
                <numerusform>درجة واحدة</numerusform>
                <numerusform>درجتان</numerusform>
                <numerusform>%n درجات</numerusform>
                <numerusform>%n درجة</numerusform>
                <numerusform>%n درجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>لا مرات</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتان</numerusform>
                <numerusform>%n مرات</numerusform>
                <numerusform>%n مرة</numerusform>
                <numerusform>%n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>كل الأوقات</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>عدد المجيبين</translation>
        </message>
        <message>
            <source>Answered wrong</source>
            <translation>الإجابات الخاطئة</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Best score</source>
            <translation>أفضل درجة</translation>
        </message>
        <message>
            <source>Choose another group, course or period, or search for another name.</source>
            <translation>يمكن اختيار مجموعة أو دورة أو مدة أخرى، أو البحث عن اسم آخر.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>الموعد: {day}</translation>
        </message>
        <message>
            <source>Either nobody who fits has answered any, or the course does not report them.</source>
            <translation>إما أن أحدًا من المطابقين لم يجب عن أي سؤال، أو أن الدورة لا تبلّغ عنها.</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>الملتحقون</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>الالتحاقات</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>لم يتم الاجتياز</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Finished in all</source>
            <translation>العدد الكلي للمنتهية</translation>
        </message>
        <message>
            <source>Finished or due</source>
            <translation>منتهية أو لها موعد</translation>
        </message>
        <message>
            <source>Finished over time</source>
            <translation>المنتهية عبر الوقت</translation>
        </message>
        <message>
            <source>Finished share</source>
            <translation>نسبة المنتهية</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>مقدّموها</translation>
        </message>
        <message>
            <source>Hardest questions</source>
            <translation>أصعب الأسئلة</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد التقدم</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>آخر 365 يومًا</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>آخر 90 يومًا</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>المتعلّمون</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>أُعدّ في {day}</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>متوسط الدرجة</translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation>متوسط الوقت</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Most given wrong answer</source>
            <translation>أكثر الإجابات الخاطئة ورودًا</translation>
        </message>
        <message>
            <source>Most scores are {span}.</source>
            <translation>معظم الدرجات {span}.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>No courses to report on</source>
            <translation>لا دورات في التقرير</translation>
        </message>
        <message>
            <source>No questions answered</source>
            <translation>لا أسئلة مجابة</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>لا أشخاص مطابقين</translation>
        </message>
        <message>
            <source>Nobody has a score yet.</source>
            <translation>لا درجات لأحد بعد.</translation>
        </message>
        <message>
            <source>Nobody has finished anything yet.</source>
            <translation>لم ينهِ أحد شيئًا بعد.</translation>
        </message>
        <message>
            <source>Nobody who fits is enrolled on a course. Choose another group, course or period.</source>
            <translation>لا ملتحق بدورة بين المطابقين. يمكن اختيار مجموعة أو دورة أو مدة أخرى.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>لم تبدأ</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>صفحة {number}</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تم الاجتياز</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Questions are compared within one course. Choose it above.</source>
            <translation>تُقارن الأسئلة داخل دورة واحدة. تُختار الدورة أعلاه.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>الصحيحة</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>الوقت المستغرق</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>Which course?</source>
            <translation>أي دورة؟</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>من يُعرض</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>الخاطئة</translation>
        </message>
        <message>
            <source>Wrong share</source>
            <translation>نسبة الخطأ</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>each</source>
            <translation>لكل واحد</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>ملتحقون</translation>
        </message>
        <message>
            <source>mean score</source>
            <translation>متوسط الدرجة</translation>
        </message>
        <message>
            <source>mean time</source>
            <translation>متوسط الوقت</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>past their due date</source>
            <translation>تجاوزت موعدها</translation>
        </message>
        <message>
            <source>score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>spent</source>
            <translation>مستغرق</translation>
        </message>
        <message>
            <source>{file} could not be opened for writing.</source>
            <translation>تعذّر فتح ⁨{file}⁩ للكتابة.</translation>
        </message>
        <message>
            <source>{finished} of {all}</source>
            <comment>enrolments</comment>
            <translation>{finished} من {all}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <source>{least} to {most}%</source>
            <translation>من {least} إلى {most}%</translation>
        </message>
        <message>
            <source>{people} · {courses}</source>
            <translation>{people} · {courses}</translation>
        </message>
        <message>
            <source>{status}, overdue</source>
            <translation>{status}، متأخرة</translation>
        </message>
        <message>
            <source>{status}: {count}</source>
            <translation>{status}: {count}</translation>
        </message>
        <message>
            <source>{time} each</source>
            <translation>{time} لكل واحد</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>All courses</source>
            <translation>كل الدورات</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>جدول CSV</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنّف Excel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>تصدير بصيغة</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>البحث عن شخص</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>PDF to print</source>
            <translation>PDF للطباعة</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>التقرير المعروض</translation>
        </message>
        <message>
            <source>xAPI statements of all attempts</source>
            <translation>بيانات xAPI لكل المحاولات</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>This seat has no administrator yet. Nothing was changed. Start Carrel: it makes one.</source>
            <translation>لا مسؤول لهذا الجهاز بعد. لم يتغير شيء. يُرجى تشغيل Carrel: فهو ينشئ مسؤولًا.</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message numerus="yes">
            <source>%n course(s) begun</source>
            <translation>
                <numerusform>الدورات التي بدأت: %n</numerusform>
                <numerusform>الدورات التي بدأت: %n</numerusform>
                <numerusform>الدورات التي بدأت: %n</numerusform>
                <numerusform>الدورات التي بدأت: %n</numerusform>
                <numerusform>الدورات التي بدأت: %n</numerusform>
                <numerusform>الدورات التي بدأت: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>آخر فتح</translation>
        </message>
        <message>
            <source>No longer among your courses</source>
            <translation>لم تعد ضمن الدورات</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>مكان الحفظ</translation>
        </message>
        <message>
            <source>{done} done</source>
            <translation>المنتهية: {done}</translation>
        </message>
        <message>
            <source>{done} done, {passed} of them passed</source>
            <translation>المنتهية: {done}، منها مجتازة: {passed}</translation>
        </message>
        <message>
            <source>{failed} failed</source>
            <translation>غير المجتازة: {failed}</translation>
        </message>
        <message>
            <source>{passed} passed</source>
            <translation>المجتازة: {passed}</translation>
        </message>
        <message>
            <source>{time} spent</source>
            <translation>الوقت المستغرق: {time}</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Go to my courses</source>
            <translation>الانتقال إلى دوراتي</translation>
        </message>
        <message>
            <source>Open a course: how far you came, your score and your time appear here.</source>
            <translation>بعد فتح دورة يظهر هنا التقدم والدرجة والوقت.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Results by course</source>
            <translation>النتائج حسب الدورة</translation>
        </message>
        <message>
            <source>Save my record</source>
            <translation>حفظ سجلي</translation>
        </message>
        <message>
            <source>Your results will be here</source>
            <translation>ستظهر النتائج هنا</translation>
        </message>
    </context>
    <context>
        <name>ResultsScreen</name>
        <message>
            <source>This course is not among your courses any more. Its result stays here.</source>
            <translation>هذه الدورة لم تعد ضمن الدورات المتاحة هنا. كل نتيجتها باقية هنا.</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Administrator</source>
            <translation>مسؤول</translation>
        </message>
        <message>
            <source>Instructor</source>
            <translation>مدرّب</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>متعلّم</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>A guest finished a course</source>
            <translation>أنهى ضيف دورة</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>جهاز آخر</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>قيد العمل</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <source>Course and place</source>
            <translation>الدورة والموضع</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>البتّ</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>لم يتم الاجتياز</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>لم يتم الاجتياز، {score}</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Finished {moment}</source>
            <translation>انتهت {moment}</translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation>نقل إلى شخص</translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation>منح المحاولة {number}</translation>
        </message>
        <message>
            <source>In {course}, nothing new for {span}.</source>
            <translation>في ⁨{course}⁩، لا جديد منذ {span}.</translation>
        </message>
        <message>
            <source>In “{lesson}” of {course}, nothing new for {span}.</source>
            <translation>في «⁨{lesson}⁩» من ⁨{course}⁩، لا جديد منذ {span}.</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>آخر خبر</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Lesson {number}: {title}</source>
            <translation>الدرس {number}: ⁨{title}⁩</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>مباشر</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>بانتظار قرار</translation>
        </message>
        <message>
            <source>No answer since question {number} of “{lesson}” in {course}, for {span}.</source>
            <translation>لا إجابة بعد السؤال {number} من «⁨{lesson}⁩» في ⁨{course}⁩، منذ {span}.</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>لم تُفتح بعد</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>بلا ظهور بعد</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>لم تبدأ</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تم الاجتياز</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>تم الاجتياز بدرجة {score}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>عرض العمل</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stuck for {span}</source>
            <translation>متعثر منذ {span}</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Waits for another attempt</source>
            <translation>بانتظار محاولة أخرى</translation>
        </message>
        <message>
            <source>{course}, best score {score}.</source>
            <translation>⁨{course}⁩، أفضل درجة {score}.</translation>
        </message>
        <message>
            <source>{course}, no score so far.</source>
            <translation>⁨{course}⁩، بلا درجة حتى الآن.</translation>
        </message>
        <message>
            <source>{lesson}, after question {number}</source>
            <translation>⁨{lesson}⁩، بعد السؤال {number}</translation>
        </message>
        <message>
            <source>{name} asks for an attempt</source>
            <translation>طلب محاولة من ⁨{name}⁩</translation>
        </message>
        <message>
            <source>{name} failed {course} with {score}.</source>
            <translation>⁨{name}⁩: لم يتم اجتياز ⁨{course}⁩، الدرجة {score}.</translation>
        </message>
        <message>
            <source>{name} finished {course}.</source>
            <translation>⁨{name}⁩: تم إنهاء ⁨{course}⁩.</translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation>⁨{name}⁩: استُخدم {used} من {allowed} من المحاولات</translation>
        </message>
        <message>
            <source>{name} is stuck</source>
            <translation>تعثّر ⁨{name}⁩</translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation>⁨{name}⁩: المحاولة {number} من {allowed}</translation>
        </message>
        <message>
            <source>{name} passed {course} with {score}.</source>
            <translation>⁨{name}⁩: تم اجتياز ⁨{course}⁩ بدرجة {score}.</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>As soon as learners of your groups are enrolled on a course, you see here where they are.</source>
            <translation>عند التحاق متعلّمي المجموعات بدورة تظهر هنا مواضعهم.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>البحث عن شخص</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>المتعلّمون</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>لا أشخاص مطابقين</translation>
        </message>
        <message>
            <source>Nobody here fits. Choose another group or segment, or search for another name.</source>
            <translation>لا أحد هنا يطابق. يمكن اختيار مجموعة أو فئة أخرى، أو البحث عن اسم آخر.</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>لا ملتحقين بعد</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>This machine is live. The others show what was last heard.</source>
            <translation>هذا الجهاز مباشر. تعرض الأجهزة الأخرى آخر ما وصل منها.</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>من يُعرض</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>A cell in this row is longer than any name. Look for a missing quotation mark.</source>
            <translation>خلية في هذا الصف أطول من أي اسم. يُرجى البحث عن علامة تنصيص ناقصة.</translation>
        </message>
        <message>
            <source>A quotation mark that opens in this row is not closed properly, so the rows up to line {line} could not be read. Close it, or take it out.</source>
            <translation>علامة تنصيص تبدأ في هذا الصف لا تُغلق كما ينبغي، فتعذّرت قراءة الصفوف حتى السطر {line}. يلزم إغلاقها أو حذفها.</translation>
        </message>
        <message>
            <source>PINs are not taken from files, where others can read them. Give them under People afterwards.</source>
            <translation>لا تؤخذ رموز PIN من ملفات يستطيع آخرون قراءتها. تُعطى بعد ذلك من «الأشخاص».</translation>
        </message>
        <message>
            <source>People were changed here since you looked at the import. Nothing was imported; look at it again.</source>
            <translation>تغيّر أشخاص هنا منذ عرض الاستيراد. لم يُستورد شيء؛ يُرجى عرضه من جديد.</translation>
        </message>
        <message>
            <source>Some rows could not be read, so nobody can tell who is missing. Nobody is deactivated by this import.</source>
            <translation>تعذّرت قراءة بعض الصفوف، فلا يُعرف من الناقص. لا يعطّل هذا الاستيراد أحدًا.</translation>
        </message>
        <message>
            <source>The class {class_id} is not in classes.csv. Export the roster again with its classes.</source>
            <translation>الصف الدراسي ⁨{class_id}⁩ ليس في classes.csv. يُرجى تصدير الكشف من جديد مع صفوفه الدراسية.</translation>
        </message>
        <message>
            <source>The class {class_id} is not known here. Export the roster again with its classes.</source>
            <translation>الصف الدراسي ⁨{class_id}⁩ غير معروف هنا. يُرجى تصدير الكشف من جديد مع صفوفه الدراسية.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>تم إيقاف الاستيراد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The manifest of “{name}” promises {file}, which is not there. Export it again.</source>
            <translation>يعد بيان «⁨{name}⁩» بالملف ⁨{file}⁩، وهو غير موجود. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, a quite different name. If it is the same person, change the name under People first.</source>
            <translation>الرقم {number} هو رقم ⁨{name}⁩، وهو اسم مختلف تمامًا. إن كان الشخص نفسه يُرجى تغيير الاسم في «الأشخاص» أولًا.</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, who has another sourcedId. Correct the number, here or under People.</source>
            <translation>الرقم {number} هو رقم ⁨{name}⁩ بمعرّف sourcedId آخر. يُرجى تصحيح الرقم هنا أو في «الأشخاص».</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s. Correct it, here or under People.</source>
            <translation>الرقم {number} هو رقم ⁨{name}⁩. يُرجى تصحيحه هنا أو في «الأشخاص».</translation>
        </message>
        <message>
            <source>The quotation marks of this row do not match. Put one at both ends of the cell, and two inside it.</source>
            <translation>علامات التنصيص في هذا الصف غير متطابقة. تلزم واحدة عند كل طرف من الخلية واثنتان داخلها.</translation>
        </message>
        <message>
            <source>The sourcedId {user} is on line {line} already. Only that row is taken.</source>
            <translation>المعرّف sourcedId ‏⁨{user}⁩ في السطر {line} من قبل. لا يؤخذ إلا ذلك الصف.</translation>
        </message>
        <message>
            <source>There is a {name} here already ({numbers}), and this row may be the same person. Add the number to it.</source>
            <translation>الاسم ⁨{name}⁩ موجود هنا من قبل ({numbers})، وقد يكون هذا الصف للشخص نفسه. تلزم إضافة الرقم إليه.</translation>
        </message>
        <message>
            <source>There is a {name} without a number here already. Give that person a number under People, the one of this row if they are the same.</source>
            <translation>الاسم ⁨{name}⁩ موجود هنا من قبل بلا رقم. يُرجى إعطاء ذلك الشخص رقمًا في «الأشخاص»، وهو رقم هذا الصف إن كان الشخص نفسه.</translation>
        </message>
        <message>
            <source>This row and line {line} are both {name}. Only that row is taken.</source>
            <translation>هذا الصف والسطر {line} كلاهما ⁨{name}⁩. لا يؤخذ إلا ذلك الصف.</translation>
        </message>
        <message>
            <source>This row has more cells than there are headings. Look for a surplus delimiter.</source>
            <translation>خلايا هذا الصف أكثر من العناوين. يُرجى البحث عن فاصل زائد.</translation>
        </message>
        <message>
            <source>This row has no sourcedId, so nobody can tell whom it is about. Export it again.</source>
            <translation>لا معرّف sourcedId في هذا الصف، فلا يُعرف لمن هو. يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <source>This row says something else of {key} than line {line}. Make them agree.</source>
            <translation>يذكر هذا الصف عن ⁨{key}⁩ غير ما في السطر {line}. يلزم أن يتفقا.</translation>
        </message>
        <message>
            <source>{key} is on line {line} already. Only that row is taken.</source>
            <translation>⁨{key}⁩ في السطر {line} من قبل. لا يؤخذ إلا ذلك الصف.</translation>
        </message>
        <message>
            <source>{name} has no role of a learner or of staff here, and is left out.</source>
            <translation>ليس لـ⁨{name}⁩ دور متعلّم أو مشرف هنا، فلا يؤخذ.</translation>
        </message>
        <message>
            <source>{name} is an administrator here; that is changed under People, not by a file.</source>
            <translation>⁨{name}⁩ من المسؤولين هنا؛ يُغيَّر ذلك في «الأشخاص» لا بملف.</translation>
        </message>
        <message>
            <source>{name} is in this file more than once. Give each of them a number.</source>
            <translation>⁨{name}⁩ في هذا الملف أكثر من مرة. يلزم رقم لكل منهم.</translation>
        </message>
        <message>
            <source>{name} is not in the roster but is an administrator; that is changed under People.</source>
            <translation>اسم ⁨{name}⁩ ليس في الكشف لكنه من المسؤولين؛ يُغيَّر ذلك في «الأشخاص».</translation>
        </message>
        <message>
            <source>{name} would become an administrator. Allow that for this import, or correct the role.</source>
            <translation>سيكون لـ⁨{name}⁩ دور المسؤول. يُرجى السماح بذلك لهذا الاستيراد، أو تصحيح الدور.</translation>
        </message>
        <message>
            <source>“{name}” can’t be read ({why}). Check that the disk or stick is still connected.</source>
            <translation>تعذّرت قراءة «⁨{name}⁩» ({why}). يُرجى التحقق من اتصال القرص أو الذاكرة.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” has more than %n row(s). Split it into several files and import them.</source>
            <translation>
                <numerusform>في «⁨{name}⁩» أكثر من %n صف. يُرجى تقسيمه إلى عدة ملفات واستيرادها.</numerusform>
                <numerusform>في «⁨{name}⁩» أكثر من صف واحد. يُرجى تقسيمه إلى عدة ملفات واستيرادها.</numerusform>
                <numerusform>في «⁨{name}⁩» أكثر من صفين. يُرجى تقسيمه إلى عدة ملفات واستيرادها.</numerusform>
                <numerusform>في «⁨{name}⁩» أكثر من %n صفوف. يُرجى تقسيمه إلى عدة ملفات واستيرادها.</numerusform>
                <numerusform>في «⁨{name}⁩» أكثر من %n صفًا. يُرجى تقسيمه إلى عدة ملفات واستيرادها.</numerusform>
                <numerusform>في «⁨{name}⁩» أكثر من %n صف. يُرجى تقسيمه إلى عدة ملفات واستيرادها.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” has no column with names. Its first row must hold headings such as given name, family name, number, group.</source>
            <translation>لا عمود أسماء في «⁨{name}⁩». يجب أن يحوي صفه الأول عناوين مثل الاسم الأول واسم العائلة والرقم والمجموعة.</translation>
        </message>
        <message>
            <source>“{name}” has no manifest.csv, so it is no OneRoster export. Choose another file.</source>
            <translation>لا ملف manifest.csv في «⁨{name}⁩»، فهو ليس تصدير OneRoster. يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <source>“{name}” is OneRoster {version}; this version of Carrel reads 1.2. Export it as 1.2.</source>
            <translation>«⁨{name}⁩» بإصدار OneRoster {version}؛ يقرأ هذا الإصدار من Carrel الإصدار 1.2. يُرجى تصديره بالإصدار 1.2.</translation>
        </message>
        <message>
            <source>“{name}” is a workbook. Save it as “CSV UTF-8” and choose that file.</source>
            <translation>«⁨{name}⁩» مصنّف. يُرجى حفظه بصيغة «CSV UTF-8» واختيار ذلك الملف.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or locked with a password. Export it again.</source>
            <translation>«⁨{name}⁩» تالف أو مقفل بكلمة مرور. يُرجى تصديره من جديد.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is larger than %n MB, and a roster never is. Choose another file.</source>
            <translation>
                <numerusform>«⁨{name}⁩» أكبر من %n ميغابايت، ولا يبلغ كشف ذلك أبدًا. يُرجى اختيار ملف آخر.</numerusform>
                <numerusform>«⁨{name}⁩» أكبر من %n ميغابايت، ولا يبلغ كشف ذلك أبدًا. يُرجى اختيار ملف آخر.</numerusform>
                <numerusform>«⁨{name}⁩» أكبر من %n ميغابايت، ولا يبلغ كشف ذلك أبدًا. يُرجى اختيار ملف آخر.</numerusform>
                <numerusform>«⁨{name}⁩» أكبر من %n ميغابايت، ولا يبلغ كشف ذلك أبدًا. يُرجى اختيار ملف آخر.</numerusform>
                <numerusform>«⁨{name}⁩» أكبر من %n ميغابايت، ولا يبلغ كشف ذلك أبدًا. يُرجى اختيار ملف آخر.</numerusform>
                <numerusform>«⁨{name}⁩» أكبر من %n ميغابايت، ولا يبلغ كشف ذلك أبدًا. يُرجى اختيار ملف آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” says nothing of people (users.csv is absent). Export it with users.</source>
            <translation>لا يذكر «⁨{name}⁩» أشخاصًا (users.csv غير موجود). يُرجى تصديره مع المستخدمين.</translation>
        </message>
        <message>
            <source>“{word}” is no role. Write learner or instructor, or leave it empty.</source>
            <translation>«{word}» ليس دورًا. يُكتب learner أو instructor، أو يُترك فارغًا.</translation>
        </message>
    </context>
    <context>
        <name>RosterImporting</name>
        <message>
            <source>Choose a roster: a CSV file, or a OneRoster export</source>
            <translation>اختيار كشف: ملف CSV أو تصدير OneRoster</translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation>مستند (*.pdf)</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>جارٍ استيراد الأشخاص</translation>
        </message>
        <message>
            <source>Making PINs</source>
            <translation>جارٍ إنشاء رموز PIN</translation>
        </message>
        <message>
            <source>Reading the roster</source>
            <translation>جارٍ قراءة الكشف</translation>
        </message>
        <message>
            <source>Rosters (*.csv *.zip);;All files (*)</source>
            <translation>كشوف (*.csv *.zip);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Where the cards with the PINs go</source>
            <translation>مكان حفظ بطاقات رموز PIN</translation>
        </message>
        <message>
            <source>cards.pdf</source>
            <translation>بطاقات.pdf</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} من {whole}</translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message numerus="yes">
            <source>%n card(s) saved as {file}</source>
            <translation>
                <numerusform>تم حفظ %n بطاقة باسم ⁨{file}⁩</numerusform>
                <numerusform>تم حفظ بطاقة واحدة باسم ⁨{file}⁩</numerusform>
                <numerusform>تم حفظ بطاقتين باسم ⁨{file}⁩</numerusform>
                <numerusform>تم حفظ %n بطاقات باسم ⁨{file}⁩</numerusform>
                <numerusform>تم حفظ %n بطاقة باسم ⁨{file}⁩</numerusform>
                <numerusform>تم حفظ %n بطاقة باسم ⁨{file}⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new group(s): {groups}.</source>
            <translation>
                <numerusform>مجموعات جديدة (%n): {groups}.</numerusform>
                <numerusform>مجموعات جديدة (%n): {groups}.</numerusform>
                <numerusform>مجموعات جديدة (%n): {groups}.</numerusform>
                <numerusform>مجموعات جديدة (%n): {groups}.</numerusform>
                <numerusform>مجموعات جديدة (%n): {groups}.</numerusform>
                <numerusform>مجموعات جديدة (%n): {groups}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay as they are.</source>
            <translation>
                <numerusform>باقون كما هم: %n شخص.</numerusform>
                <numerusform>باقون كما هم: شخص واحد.</numerusform>
                <numerusform>باقون كما هم: شخصان.</numerusform>
                <numerusform>باقون كما هم: %n أشخاص.</numerusform>
                <numerusform>باقون كما هم: %n شخصًا.</numerusform>
                <numerusform>باقون كما هم: %n شخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can’t be taken as they are; all others can.</source>
            <translation>
                <numerusform>تعذّر أخذ %n صف على حالها؛ يمكن أخذ غيرها كلها.</numerusform>
                <numerusform>تعذّر أخذ صف واحد على حالها؛ يمكن أخذ غيرها كلها.</numerusform>
                <numerusform>تعذّر أخذ صفين على حالها؛ يمكن أخذ غيرها كلها.</numerusform>
                <numerusform>تعذّر أخذ %n صفوف على حالها؛ يمكن أخذ غيرها كلها.</numerusform>
                <numerusform>تعذّر أخذ %n صفًا على حالها؛ يمكن أخذ غيرها كلها.</numerusform>
                <numerusform>تعذّر أخذ %n صف على حالها؛ يمكن أخذ غيرها كلها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>إضافة %n شخص</numerusform>
                <numerusform>إضافة شخص واحد</numerusform>
                <numerusform>إضافة شخصين</numerusform>
                <numerusform>إضافة %n أشخاص</numerusform>
                <numerusform>إضافة %n شخصًا</numerusform>
                <numerusform>إضافة %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Added {added}, changed {changed}, deactivated {gone}</source>
            <translation>أُضيف {added}، تغيّر {changed}، عُطّل {gone}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <source>Change %n person(s)</source>
            <translation>
                <numerusform>تغيير %n شخص</numerusform>
                <numerusform>تغيير شخص واحد</numerusform>
                <numerusform>تغيير شخصين</numerusform>
                <numerusform>تغيير %n أشخاص</numerusform>
                <numerusform>تغيير %n شخصًا</numerusform>
                <numerusform>تغيير %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تم التغيير</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>اختيار ملف آخر</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message numerus="yes">
            <source>Import %n group(s)</source>
            <translation>
                <numerusform>استيراد %n مجموعة</numerusform>
                <numerusform>استيراد مجموعة واحدة</numerusform>
                <numerusform>استيراد مجموعتين</numerusform>
                <numerusform>استيراد %n مجموعات</numerusform>
                <numerusform>استيراد %n مجموعة</numerusform>
                <numerusform>استيراد %n مجموعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>استيراد %n شخص</numerusform>
                <numerusform>استيراد شخص واحد</numerusform>
                <numerusform>استيراد شخصين</numerusform>
                <numerusform>استيراد %n أشخاص</numerusform>
                <numerusform>استيراد %n شخصًا</numerusform>
                <numerusform>استيراد %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>استيراد كشف</translation>
        </message>
        <message>
            <source>Known to the roster as</source>
            <translation>معروف في الكشف باسم</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>مغادرون</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Make PINs for new people</source>
            <translation>إنشاء رموز PIN للأشخاص الجدد</translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation>تسجيل الدخول ممكن</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جدد</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>لا أحد هنا</translation>
        </message>
        <message>
            <source>Nobody is in this list.</source>
            <translation>لا أحد في هذه القائمة.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>لم يتغير شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>المشكلات</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Rows that can’t be taken</source>
            <translation>صفوف تعذّر أخذها</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>عرض الكل ({number})</translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation>لا شيء للتغيير.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>ما سيتغير</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Will be deactivated; all they did is kept</source>
            <translation>سيُعطّل؛ كل ما أنجزه محفوظ</translation>
        </message>
        <message>
            <source>You get a sheet of cards to print; it takes a moment a person.</source>
            <translation>تُنشأ ورقة بطاقات للطباعة؛ ويستغرق ذلك لحظة لكل شخص.</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>{fact}: {before} → {after}</source>
            <translation>{fact}: ⁨{before}⁩ ← ⁨{after}⁩</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}، السطر {line}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; mend these first.</source>
            <translation>
                <numerusform>… وغيرها: %n؛ يُرجى إصلاح هذه أولًا.</numerusform>
                <numerusform>… وغيرها: %n؛ يُرجى إصلاح هذه أولًا.</numerusform>
                <numerusform>… وغيرها: %n؛ يُرجى إصلاح هذه أولًا.</numerusform>
                <numerusform>… وغيرها: %n؛ يُرجى إصلاح هذه أولًا.</numerusform>
                <numerusform>… وغيرها: %n؛ يُرجى إصلاح هذه أولًا.</numerusform>
                <numerusform>… وغيرها: %n؛ يُرجى إصلاح هذه أولًا.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Chosen</source>
            <translation>محدد</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Choose none</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <source>What to do with them</source>
            <translation>ما يمكن فعله بالمحدد</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message numerus="yes">
            <source>%n record(s) have not reached the server; they stay here.</source>
            <translation>
                <numerusform>وصلت كل السجلات إلى الخادم.</numerusform>
                <numerusform>سجل واحد لم يصل إلى الخادم؛ يبقى هنا.</numerusform>
                <numerusform>سجلان لم يصلا إلى الخادم؛ يبقيان هنا.</numerusform>
                <numerusform>%n سجلات لم تصل إلى الخادم؛ تبقى هنا.</numerusform>
                <numerusform>%n سجلًا لم تصل إلى الخادم؛ تبقى هنا.</numerusform>
                <numerusform>%n سجل لم تصل إلى الخادم؛ تبقى هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>المركز</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>مرتبط منذ</translation>
        </message>
        <message>
            <source>Courses, people and results stay on this machine. You can connect again at any time.</source>
            <translation>تبقى الدورات والأشخاص والنتائج على هذا الجهاز. يمكن ربطه من جديد في أي وقت.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>It takes and gives</source>
            <translation>ما يأخذه ويعطيه</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>آخر اتصال</translation>
        </message>
        <message>
            <source>None; only USB sticks travel</source>
            <translation>لا عنوان؛ النقل بذاكرة USB فقط</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Off its list: takes what waits</source>
            <translation>الجهاز خارج قائمته: يأخذ ما ينتظر فقط</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Takes results, gives nothing</source>
            <translation>يأخذ النتائج ولا يعطي شيئًا</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Connect by files</source>
            <translation>ربط بالملفات</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>ربط بخادم</translation>
        </message>
        <message>
            <source>Leave the server</source>
            <translation>فصل عن الخادم</translation>
        </message>
        <message>
            <source>This machine works for itself. Connected to a server, courses and people come from it, and results go to it; learners never wait for it.</source>
            <translation>يعمل هذا الجهاز مستقلًا. عند ربطه بخادم تأتي منه الدورات والأشخاص وتذهب إليه النتائج؛ ولا ينتظره المتعلّمون أبدًا.</translation>
        </message>
        <message>
            <source>Where no network reaches the server</source>
            <translation>حيث لا شبكة تصل إلى الخادم</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>لا دقائق</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <source>Certificates of these issuers count as genuine when a file is checked here.</source>
            <translation>تُعدّ شهادات هذه الجهات أصلية عند التحقق من ملف هنا.</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>تغيير رمز PIN الخاص بي</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>For all courses that set nothing themselves, under Packages.</source>
            <translation>لكل دورة لم يُحدَّد لها شيء خاص في «الحزم».</translation>
        </message>
        <message>
            <source>For the sign-in page, and for whoever never chose one.</source>
            <translation>لصفحة تسجيل الدخول، ولمن لم يختر لغة.</translation>
        </message>
        <message>
            <source>Guests may come in by name</source>
            <translation>السماح بدخول الضيوف بالاسم</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>How it behaves</source>
            <translation>السلوك</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>المظهر العام</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Name of the center</source>
            <translation>اسم المركز</translation>
        </message>
        <message>
            <source>No sliding and fading.</source>
            <translation>بلا انزلاق ولا تلاشٍ.</translation>
        </message>
        <message>
            <source>Nobody can read it, not even you. You need the old one to change it.</source>
            <translation>لا يستطيع أحد قراءته، ولا حتى صاحبه. يلزم الرمز القديم لتغييره.</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>لا شيء يتحرك تلقائيًا</translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation>يظهر في صفحة تسجيل الدخول وعلى الشهادات.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation>القاعة والجهاز</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Sign out after</source>
            <translation>تسجيل الخروج بعد</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>حجم كل شيء</translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation>للتمييز بين الأجهزة، مثل: القاعة ب، الجهاز 4.</translation>
        </message>
        <message>
            <source>The center</source>
            <translation>المركز</translation>
        </message>
        <message>
            <source>Their work can be given to a person later, under To settle.</source>
            <translation>يمكن نقل عملهم إلى شخص لاحقًا من «للبتّ».</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Trust an issuer</source>
            <translation>الوثوق بجهة إصدار</translation>
        </message>
        <message>
            <source>Trust {name} no more</source>
            <translation>إلغاء الوثوق بـ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Trusted issuers</source>
            <translation>جهات الإصدار الموثوق بها</translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation>تلزم كتابة اسم المركز.</translation>
        </message>
        <message>
            <source>Without a hand on the machine. Courses are saved first.</source>
            <translation>دون أي استخدام للجهاز. تُحفظ الدورات أولًا.</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>رمز PIN الشخصي</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Choose a logo</source>
            <translation>اختيار شعار</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>الصور (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Settings saved</source>
            <translation>تم حفظ الإعدادات</translation>
        </message>
        <message>
            <source>Signs certificates as</source>
            <translation>توقيع الشهادات باسم</translation>
        </message>
        <message>
            <source>This is no key of an issuer. Copy all of it, from did:key: to the last letter.</source>
            <translation>هذا ليس مفتاح جهة إصدار. يُرجى نسخه كله، من did:key:‎ إلى آخر حرف.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Another administrator must let you try again.</source>
            <translation>رموز PIN غير صحيحة كثيرة. يلزم أن يسمح مسؤول آخر بإعادة المحاولة.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Try again at {time}.</source>
            <translation>رموز PIN غير صحيحة كثيرة. يمكن إعادة المحاولة الساعة {time}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>You have no PIN. Ask another administrator for one.</source>
            <translation>لا رمز PIN هنا. يُرجى طلبه من مسؤول آخر.</translation>
        </message>
        <message>
            <source>Your PIN is changed</source>
            <translation>تم تغيير رمز PIN</translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation>تعذّرت قراءة ⁨{file}⁩. لم يتغيّر شيء؛ يُرجى التحقق من أن الملف ما زال موجودًا.</translation>
        </message>
        <message>
            <source>{name} is trusted no more</source>
            <translation>تم إلغاء الوثوق بـ⁨{name}⁩</translation>
        </message>
        <message>
            <source>{name} is trusted now</source>
            <translation>تم الوثوق بـ⁨{name}⁩</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>لا أسماء</numerusform>
                <numerusform>اسم واحد</numerusform>
                <numerusform>اسمان</numerusform>
                <numerusform>%n أسماء</numerusform>
                <numerusform>%n اسمًا</numerusform>
                <numerusform>%n اسم</numerusform>
            </translation>
        </message>
        <message>
            <source>An instructor or administrator can let you try again, here and now.</source>
            <translation>يمكن لمدرّب أو مسؤول السماح بإعادة المحاولة، هنا والآن.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>Enter your {digits}-digit PIN</source>
            <translation>إدخال رمز PIN من {digits} أرقام</translation>
        </message>
        <message>
            <source>That PIN did not match.</source>
            <translation>رمز PIN غير مطابق.</translation>
        </message>
        <message>
            <source>This name can no longer sign in here.</source>
            <translation>هذا الاسم لم يعد صالحًا لتسجيل الدخول هنا.</translation>
        </message>
        <message>
            <source>Too many tries.</source>
            <translation>محاولات كثيرة جدًا.</translation>
        </message>
        <message>
            <source>What was done is kept. Ask an administrator.</source>
            <translation>كل ما أُنجز محفوظ. يُرجى الرجوع إلى المسؤول.</translation>
        </message>
        <message numerus="yes">
            <source>You can try %n more time(s) before you have to wait.</source>
            <translation>
                <numerusform>لا محاولات متبقية قبل لزوم الانتظار.</numerusform>
                <numerusform>بقيت محاولة واحدة قبل لزوم الانتظار.</numerusform>
                <numerusform>بقيت محاولتان قبل لزوم الانتظار.</numerusform>
                <numerusform>بقيت %n محاولات قبل لزوم الانتظار.</numerusform>
                <numerusform>بقيت %n محاولة قبل لزوم الانتظار.</numerusform>
                <numerusform>بقيت %n محاولة قبل لزوم الانتظار.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can try again in {time}.</source>
            <translation>يمكن إعادة المحاولة بعد {time}.</translation>
        </message>
        <message>
            <source>You have no PIN on this machine yet.</source>
            <translation>لا رمز PIN لهذا الاسم على هذا الجهاز بعد.</translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation>تمت قراءة الشارة.</translation>
        </message>
        <message>
            <source>Your instructor can give you one in a minute.</source>
            <translation>يمكن للمدرّب إعطاء رمز في دقيقة.</translation>
        </message>
        <message>
            <source>Your {digits}-digit PIN lets {name} try again</source>
            <translation>رمز PIN الشخصي من {digits} أرقام يسمح لـ⁨{name}⁩ بإعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>An administrator adds people or imports a list of them. Until then, guests can learn.</source>
            <translation>يضيف المسؤول الأشخاص أو يستورد قائمة بهم. وحتى ذلك الحين يمكن للضيوف التعلّم.</translation>
        </message>
        <message>
            <source>Choose your name, then enter your PIN.</source>
            <translation>اختيار الاسم، ثم إدخال رمز PIN.</translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation>المتابعة ضيفًا</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Find your name</source>
            <translation>البحث عن الاسم</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Names will be here</source>
            <translation>ستظهر الأسماء هنا</translation>
        </message>
        <message>
            <source>No name matches</source>
            <translation>لا اسم مطابق</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>إبعاد</translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation>عرض الجميع</translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation>تسجيل الدخول بشارة</translation>
        </message>
        <message>
            <source>Try fewer letters or another group, or ask your instructor to add you.</source>
            <translation>يمكن تجربة حروف أقل أو مجموعة أخرى، أو طلب الإضافة من المدرّب.</translation>
        </message>
        <message>
            <source>Who is learning?</source>
            <translation>من سيتعلّم؟</translation>
        </message>
        <message>
            <source>everything stays on this machine</source>
            <translation>كل شيء يبقى على هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>SignInPanel</name>
        <message>
            <source>Back to {name}</source>
            <translation>العودة إلى ⁨{name}⁩</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>اختيار الاسم</translation>
        </message>
        <message>
            <source>Forgot your PIN? Your instructor can give you a new one in a minute.</source>
            <translation>عند نسيان رمز PIN يمكن للمدرّب إعطاء رمز جديد في دقيقة.</translation>
        </message>
        <message>
            <source>I am an instructor or administrator</source>
            <translation>الدخول مدرّبًا أو مسؤولًا</translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation>السماح بإعادة المحاولة</translation>
        </message>
        <message>
            <source>Not {name}? Choose another name</source>
            <translation>لست ⁨{name}⁩؟ اختيار اسم آخر</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Then enter your PIN here. A badge can be scanned at any time.</source>
            <translation>ثم يُدخل رمز PIN هنا. يمكن مسح شارة في أي وقت.</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Choose your name and enter your PIN; your instructor can give you a new badge.</source>
            <translation>يُرجى اختيار الاسم وإدخال رمز PIN؛ يمكن للمدرّب إعطاء شارة جديدة.</translation>
        </message>
        <message>
            <source>Go on as {name}</source>
            <translation>المتابعة باسم ⁨{name}⁩</translation>
        </message>
        <message>
            <source>This badge lets nobody in here.</source>
            <translation>هذه الشارة لا تُدخل أحدًا هنا.</translation>
        </message>
        <message>
            <source>Too many unknown badges were read.</source>
            <translation>قُرئت شارات كثيرة غير معروفة.</translation>
        </message>
        <message>
            <source>Wait a minute, or choose your name.</source>
            <translation>يُرجى الانتظار دقيقة، أو اختيار الاسم.</translation>
        </message>
        <message>
            <source>What was done is kept.</source>
            <translation>كل ما أُنجز محفوظ.</translation>
        </message>
        <message>
            <source>Who lets them try again?</source>
            <translation>من يسمح بإعادة المحاولة؟</translation>
        </message>
        <message>
            <source>You can try again.</source>
            <translation>يمكن إعادة المحاولة.</translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation>تمت قراءة الشارة.</translation>
        </message>
        <message>
            <source>{name} was here as a guest and did not sign out.</source>
            <translation>بقيت هنا جلسة ضيف باسم ⁨{name}⁩ دون تسجيل خروج.</translation>
        </message>
    </context>
    <context>
        <name>StandingsCard</name>
        <message>
            <source>How everybody stands</source>
            <translation>أوضاع الجميع</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Carrel could not make its folders in {folder} ({reason}).</source>
            <translation>تعذّر على Carrel إنشاء مجلداته في ⁨{folder}⁩ (⁨{reason}⁩).</translation>
        </message>
        <message>
            <source>Carrel could not start</source>
            <translation>تعذّر بدء Carrel</translation>
        </message>
        <message>
            <source>Make the folder writable for this user, or start Carrel with another one.</source>
            <translation>يُرجى جعل المجلد قابلًا للكتابة لهذا الحساب، أو تشغيل Carrel بمجلد آخر.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Close Carrel</source>
            <translation>إغلاق Carrel</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>لم يتم الاجتياز</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد التقدم</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>تحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>لم تبدأ</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تم الاجتياز</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>مؤقت</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>A later version of Carrel has used the data in {path} (its format is {revision}). Nothing was changed. Install that version, or a later one, and start again.</source>
            <translation>استخدم إصدار أحدث من Carrel البيانات في ⁨{path}⁩ (تنسيقها {revision}). لم يتغير شيء. يُرجى تثبيت ذلك الإصدار أو أحدث منه ثم التشغيل من جديد.</translation>
        </message>
        <message>
            <source>Another program holds Carrel's database, so the last change could not be saved. Everything saved is kept. Close the other program (a backup or a virus scanner, say) and try again.</source>
            <translation>يشغل برنامج آخر قاعدة بيانات Carrel، فتعذّر حفظ التغيير الأخير. كل ما حُفظ باقٍ. يُرجى إغلاق البرنامج الآخر (مثل برنامج نسخ احتياطي أو فحص فيروسات) وإعادة المحاولة.</translation>
        </message>
        <message>
            <source>Carrel could not use {path} ({strerror}). Nothing was changed. Check that the disk is connected and sound, then start Carrel again.</source>
            <translation>تعذّر على Carrel استخدام ⁨{path}⁩ (⁨{strerror}⁩). لم يتغير شيء. يُرجى التحقق من اتصال القرص وسلامته، ثم تشغيل Carrel من جديد.</translation>
        </message>
        <message>
            <source>Carrel goes on with the copy {name}; work done after that copy is only in the damaged file.</source>
            <translation>يتابع Carrel بالنسخة ⁨{name}⁩؛ وما أُنجز بعدها موجود في الملف التالف وحده.</translation>
        </message>
        <message>
            <source>Carrel is already running with the data in {parent}. Nothing was changed. Go to the window that is open, or close it first.</source>
            <translation>يعمل Carrel من قبل بالبيانات في ⁨{parent}⁩. لم يتغير شيء. يُرجى الانتقال إلى النافذة المفتوحة أو إغلاقها أولًا.</translation>
        </message>
        <message>
            <source>Carrel is not allowed to write to {where}. Everything saved before is kept. Make the disk or folder writable for this user, then start Carrel again.</source>
            <translation>لا يُسمح لبرنامج Carrel بالكتابة في {where}. كل ما حُفظ من قبل باقٍ. يُرجى جعل القرص أو المجلد قابلًا للكتابة لهذا الحساب، ثم تشغيل Carrel من جديد.</translation>
        </message>
        <message>
            <source>Carrel was already closing, so this change was not stored. Start Carrel and do it again.</source>
            <translation>كان Carrel يُغلق، فلم يُحفظ هذا التغيير. يُرجى تشغيل Carrel وإجراؤه من جديد.</translation>
        </message>
        <message>
            <source>Carrel's database does not accept the setting {pragma}={value} (it stays {found}), so saved work would not be safe. Nothing was changed. Keep the data on a local disk, not on a network share.</source>
            <translation>لا تقبل قاعدة بيانات Carrel الإعداد {pragma}={value} (يبقى ⁨{found}⁩)، فلن يكون العمل المحفوظ آمنًا. لم يتغير شيء. يُرجى إبقاء البيانات على قرص محلي لا على مشاركة شبكة.</translation>
        </message>
        <message>
            <source>Carrel's database gave back something it never stored; the disk may be failing. Close Carrel and start it again: the damaged file is set aside, never deleted, and the newest good copy takes its place.</source>
            <translation>أعادت قاعدة بيانات Carrel ما لم تخزّنه قط؛ قد يكون القرص على وشك التلف. يُرجى إغلاق Carrel وتشغيله من جديد: يوضع الملف التالف جانبًا ولا يُحذف أبدًا، وتحل محله أحدث نسخة سليمة.</translation>
        </message>
        <message>
            <source>Carrel's database in {folder} is there, but its key is gone from {home}. Nothing was changed and nothing is lost while the file is kept. Sign in as the person who used Carrel before, restore the key, or ask your administrator.</source>
            <translation>قاعدة بيانات Carrel موجودة في ⁨{folder}⁩، لكن مفتاحها مفقود من ⁨{home}⁩. لم يتغير شيء ولا يضيع شيء ما بقي الملف. يُرجى تسجيل الدخول إلى النظام بحساب من استخدم Carrel من قبل، أو استعادة المفتاح، أو الرجوع إلى المسؤول.</translation>
        </message>
        <message>
            <source>Carrel's database in {path} does not open with the key at hand. Nothing was changed. Put back the key that belongs to this folder, or ask your administrator.</source>
            <translation>لا تُفتح قاعدة بيانات Carrel في ⁨{path}⁩ بالمفتاح المتوفر. لم يتغير شيء. يُرجى إعادة المفتاح الخاص بهذا المجلد، أو الرجوع إلى المسؤول.</translation>
        </message>
        <message>
            <source>Carrel's database was damaged and is kept as {name}.</source>
            <translation>تلفت قاعدة بيانات Carrel وحُفظت باسم ⁨{name}⁩.</translation>
        </message>
        <message>
            <source>Carrel's database was missing.</source>
            <translation>كانت قاعدة بيانات Carrel مفقودة.</translation>
        </message>
        <message>
            <source>The disk did not accept the last change. Everything saved before is kept. Check the disk, then go on; if it happens again, ask for help before switching off.</source>
            <translation>رفض القرص التغيير الأخير. كل ما حُفظ من قبل باقٍ. يُرجى فحص القرص ثم المتابعة؛ وإن تكرر ذلك يُرجى طلب المساعدة قبل إيقاف التشغيل.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change could not be saved. Everything saved before is kept. Make room on the disk; Carrel goes on by itself.</source>
            <translation>القرص ممتلئ، فتعذّر حفظ التغيير الأخير. كل ما حُفظ من قبل باقٍ. يُرجى توفير مساحة على القرص؛ ويتابع Carrel تلقائيًا.</translation>
        </message>
        <message>
            <source>The key that was found does not fit Carrel's database in {path}. Nothing was changed. Put back the key that belongs to this folder, or the folder that belongs to this key.</source>
            <translation>المفتاح الموجود لا يناسب قاعدة بيانات Carrel في ⁨{path}⁩. لم يتغير شيء. يُرجى إعادة المفتاح الخاص بهذا المجلد، أو المجلد الخاص بهذا المفتاح.</translation>
        </message>
        <message>
            <source>There was no good copy, so Carrel begins with an empty library.</source>
            <translation>لا نسخة سليمة، لذلك يبدأ Carrel بمكتبة فارغة.</translation>
        </message>
        <message>
            <source>This Carrel was built with SQLite {sqlite_version}; it needs {needed} or later to keep work safe. Nothing was changed. Install Carrel again.</source>
            <translation>بُني Carrel هذا مع SQLite {sqlite_version}؛ ويحتاج إلى {needed} أو أحدث لحفظ العمل بأمان. لم يتغير شيء. يُرجى تثبيت Carrel من جديد.</translation>
        </message>
        <message>
            <source>This system's key store does not answer, so Carrel can't open its database. Nothing was changed. Unlock the key store (signing out and in again often does) and start Carrel again.</source>
            <translation>لا يستجيب مخزن مفاتيح النظام، فتعذّر على Carrel فتح قاعدة بياناته. لم يتغير شيء. يُرجى فتح قفل مخزن المفاتيح (كثيرًا ما يكفي تسجيل الخروج من النظام والدخول إليه) وتشغيل Carrel من جديد.</translation>
        </message>
        <message>
            <source>its key file</source>
            <translation>ملف المفتاح</translation>
        </message>
        <message>
            <source>the place it was kept in</source>
            <translation>المكان الذي كان محفوظًا فيه</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>this system's key store</source>
            <translation>مخزن مفاتيح هذا النظام</translation>
        </message>
        <message>
            <source>{lost} {now} Keep the file and ask your administrator.</source>
            <translation>{lost} {now} يُرجى الاحتفاظ بالملف والرجوع إلى المسؤول.</translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>بلا محارف</numerusform>
                <numerusform>محرف واحد</numerusform>
                <numerusform>محرفان</numerusform>
                <numerusform>%n محارف</numerusform>
                <numerusform>%n محرفًا</numerusform>
                <numerusform>%n محرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set here</source>
            <translation>
                <numerusform>المحدَّد هنا: %n</numerusform>
                <numerusform>المحدَّد هنا: %n</numerusform>
                <numerusform>المحدَّد هنا: %n</numerusform>
                <numerusform>المحدَّد هنا: %n</numerusform>
                <numerusform>المحدَّد هنا: %n</numerusform>
                <numerusform>المحدَّد هنا: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A lesson that ended without a word</source>
            <translation>درس انتهى دون إبلاغ</translation>
        </message>
        <message>
            <source>A lesson that ends with a score is completed; its passing score says if passed.</source>
            <translation>الدرس المنتهي بدرجة مكتمل؛ ودرجة النجاح فيه تحدد الاجتياز.</translation>
        </message>
        <message>
            <source>A number of characters, at most {most}.</source>
            <translation>عدد المحارف، {most} على الأكثر.</translation>
        </message>
        <message>
            <source>A score makes a lesson passed or failed, whatever it said itself.</source>
            <translation>تحدد الدرجة اجتياز الدرس أو عدمه، أيًّا كان ما أبلغ به.</translation>
        </message>
        <message>
            <source>API in every window of the course</source>
            <translation>واجهة API في كل نوافذ الدورة</translation>
        </message>
        <message>
            <source>Allow downloads</source>
            <translation>السماح بالتنزيل</translation>
        </message>
        <message>
            <source>Allow printing</source>
            <translation>السماح بالطباعة</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>قيمة أخرى…</translation>
        </message>
        <message>
            <source>As set for all courses: {value}</source>
            <translation>كما حُدّد لكل الدورات: {value}</translation>
        </message>
        <message>
            <source>As the standard: {value}</source>
            <translation>كما في المعيار: {value}</translation>
        </message>
        <message>
            <source>By minimum and maximum, where a lesson gives no scaled score.</source>
            <translation>وفق الحد الأدنى والأقصى، حيث لا يعطي الدرس درجة نسبية (scaled).</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>التوافق</translation>
        </message>
        <message>
            <source>Completed and suspended is finished</source>
            <translation>المكتمل المعلَّق منتهٍ</translation>
        </message>
        <message>
            <source>Every rule of the standard holds, also where most courses break it and Carrel lets it pass.</source>
            <translation>تسري كل قواعد المعيار، حتى ما تخالفه معظم الدورات ويتغاضى Carrel عنه.</translation>
        </message>
        <message>
            <source>For lessons made for one size. With less room they scroll.</source>
            <translation>للدروس المصمَّمة لحجم واحد. في مساحة أصغر يلزم التمرير.</translation>
        </message>
        <message>
            <source>For lessons that look for it nowhere but in their own window.</source>
            <translation>للدروس التي لا تبحث عنها إلا في نافذتها.</translation>
        </message>
        <message>
            <source>In an attempt, passed stays passed even if the lesson says incomplete later.</source>
            <translation>في المحاولة الواحدة يبقى الاجتياز قائمًا حتى إن أبلغ الدرس لاحقًا بعدم الاكتمال.</translation>
        </message>
        <message>
            <source>Its window was closed or the machine stopped before it called Terminate.</source>
            <translation>أُغلقت نافذته أو توقف الجهاز قبل أن يستدعي Terminate.</translation>
        </message>
        <message>
            <source>Keep browser storage for the learner</source>
            <translation>الاحتفاظ بتخزين المتصفح للمتعلّم</translation>
        </message>
        <message>
            <source>Keep the best status</source>
            <translation>الاحتفاظ بأفضل حالة</translation>
        </message>
        <message>
            <source>Learners may print pages of the course, also into a PDF.</source>
            <translation>يمكن للمتعلّمين طباعة صفحات الدورة، وإلى PDF أيضًا.</translation>
        </message>
        <message>
            <source>Local storage and cookies are there at the next visit. Off: they go with it.</source>
            <translation>يبقى التخزين المحلي وملفات تعريف الارتباط للزيارة التالية. عند التعطيل: تزول بانتهاء الزيارة.</translation>
        </message>
        <message>
            <source>Longest suspend data</source>
            <translation>أقصى طول لبيانات التعليق</translation>
        </message>
        <message>
            <source>Mastery score overrides the status</source>
            <translation>تقديم درجة الإتقان على الحالة</translation>
        </message>
        <message>
            <source>None set here</source>
            <translation>لا شيء محدَّد هنا</translation>
        </message>
        <message>
            <source>Scale raw scores</source>
            <translation>تحويل الدرجات الخام إلى نسبية</translation>
        </message>
        <message>
            <source>Score decides the status</source>
            <translation>الدرجة تحدد الحالة</translation>
        </message>
        <message>
            <source>Some authoring tools always suspend. Off: it is taken up again, not reviewed.</source>
            <translation>بعض أدوات التأليف تعلّق دائمًا. عند التعطيل: يُستأنف الدرس ولا يُفتح للمراجعة.</translation>
        </message>
        <message>
            <source>Something that a later version of Carrel knows</source>
            <translation>قيمة يعرفها إصدار أحدث من Carrel</translation>
        </message>
        <message>
            <source>Status and score</source>
            <translation>الحالة والدرجة</translation>
        </message>
        <message>
            <source>Strict: by the book</source>
            <translation>صارم: وفق نص المعيار</translation>
        </message>
        <message>
            <source>The course may offer files; the learner says where each goes.</source>
            <translation>يمكن للدورة تقديم ملفات؛ ويحدد المتعلّم مكان حفظ كل منها.</translation>
        </message>
        <message>
            <source>What a lesson finds</source>
            <translation>ما يجده الدرس</translation>
        </message>
        <message>
            <source>What a lesson keeps to go on with. Longer text is refused whole, never cut.</source>
            <translation>ما يحفظه الدرس للمتابعة لاحقًا. النص الأطول يُرفض كله ولا يُقتطع.</translation>
        </message>
        <message>
            <source>What learners see and take along</source>
            <translation>ما يراه المتعلّمون وما يأخذونه معهم</translation>
        </message>
        <message>
            <source>When a lesson ends</source>
            <translation>عند انتهاء الدرس</translation>
        </message>
        <message>
            <source>Width and height in pixels, from {least} to {most}, as in 1024 × 768.</source>
            <translation>العرض والارتفاع بالبكسل، من {least} إلى {most}، مثل ⁨1024 × 768⁩.</translation>
        </message>
        <message>
            <source>Window size</source>
            <translation>حجم النافذة</translation>
        </message>
        <message>
            <source>all the room there is</source>
            <translation>كل المساحة المتاحة</translation>
        </message>
        <message>
            <source>any length</source>
            <translation>أي طول</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>كالمعتاد</translation>
        </message>
        <message>
            <source>it begins anew, as another attempt</source>
            <translation>يبدأ من جديد، محاولةً أخرى</translation>
        </message>
        <message>
            <source>it goes on where it was</source>
            <translation>يُتابَع من حيث توقف</translation>
        </message>
        <message>
            <source>off</source>
            <translation>معطّل</translation>
        </message>
        <message>
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>⁨{width} × {height}⁩</translation>
        </message>
    </context>
    <context>
        <name>SwitchesCard</name>
        <message>
            <source>All as usual again</source>
            <translation>إعادة الكل إلى المعتاد</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>أقل من يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait, the oldest for {age}</source>
            <translation>
                <numerusform>لا سجلات بالانتظار، أقدمها منذ {age}</numerusform>
                <numerusform>سجل واحد بالانتظار منذ {age}</numerusform>
                <numerusform>سجلان بالانتظار، أقدمهما منذ {age}</numerusform>
                <numerusform>%n سجلات بالانتظار، أقدمها منذ {age}</numerusform>
                <numerusform>%n سجلًا بالانتظار، أقدمها منذ {age}</numerusform>
                <numerusform>%n سجل بالانتظار، أقدمها منذ {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>للإرسال: %n</numerusform>
                <numerusform>للإرسال: %n</numerusform>
                <numerusform>للإرسال: %n</numerusform>
                <numerusform>للإرسال: %n</numerusform>
                <numerusform>للإرسال: %n</numerusform>
                <numerusform>للإرسال: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A sign-in page of the network answered instead. Nothing was sent; sign in to the network first.</source>
            <translation>ردّت صفحة دخول إلى الشبكة بدلًا من الخادم. لم يُرسل شيء؛ يُرجى تسجيل الدخول إلى الشبكة أولًا.</translation>
        </message>
        <message>
            <source>All confirmed by receipt</source>
            <translation>كلها مؤكدة بإيصال</translation>
        </message>
        <message>
            <source>Ask an administrator of the server to let this machine in again.</source>
            <translation>يُرجى طلب السماح لهذا الجهاز من جديد من مسؤول الخادم.</translation>
        </message>
        <message>
            <source>Being sent now</source>
            <translation>قيد الإرسال الآن</translation>
        </message>
        <message>
            <source>Connected to {center}; no contact yet.</source>
            <translation>مرتبط بخادم ⁨{center}⁩؛ لا اتصال بعد.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>Downloading “{title}”, {done} of {whole}</source>
            <translation>جارٍ تنزيل «⁨{title}⁩»، {done} من {whole}</translation>
        </message>
        <message>
            <source>Exchanging with {center} now. Last contact {moment}.</source>
            <translation>جارٍ التبادل مع ⁨{center}⁩ الآن. آخر اتصال {moment}.</translation>
        </message>
        <message>
            <source>It is safe on this machine. Bring a network to it, or carry it by USB stick.</source>
            <translation>العمل محفوظ على هذا الجهاز. يُرجى توفير شبكة له، أو نقله بذاكرة USB.</translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}.</source>
            <translation>آخر اتصال مع ⁨{center}⁩ {moment}.</translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}. Tries again by itself.</source>
            <translation>آخر اتصال مع ⁨{center}⁩ {moment}. تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Next try {moment}</source>
            <translation>المحاولة التالية {moment}</translation>
        </message>
        <message>
            <source>No network at the moment</source>
            <translation>لا شبكة في الوقت الحالي</translation>
        </message>
        <message>
            <source>Not for a minute yet</source>
            <translation>منذ أقل من دقيقة</translation>
        </message>
        <message>
            <source>Nothing is being sent</source>
            <translation>لا شيء قيد الإرسال</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>لا شيء ينتظر</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Oldest has waited {age}</source>
            <translation>أقدمها بالانتظار منذ {age}</translation>
        </message>
        <message numerus="yes">
            <source>Receiving, %n change(s)</source>
            <translation>
                <numerusform>جارٍ الاستلام، لا تغييرات بعد</numerusform>
                <numerusform>جارٍ الاستلام، تغيير واحد</numerusform>
                <numerusform>جارٍ الاستلام، تغييران</numerusform>
                <numerusform>جارٍ الاستلام، %n تغييرات</numerusform>
                <numerusform>جارٍ الاستلام، %n تغييرًا</numerusform>
                <numerusform>جارٍ الاستلام، %n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending, {done} of {whole} records</source>
            <translation>جارٍ إرسال السجلات، {done} من {whole}</translation>
        </message>
        <message>
            <source>Sent by itself</source>
            <translation>يُرسل تلقائيًا</translation>
        </message>
        <message>
            <source>The exchange with the server failed in a way nobody foresaw. Everything is kept. It is tried again by itself.</source>
            <translation>أخفق التبادل مع الخادم على نحو لم يتوقعه أحد. كل شيء محفوظ. ستُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The last try did not get through.</source>
            <translation>المحاولة الأخيرة لم تصل.</translation>
        </message>
        <message>
            <source>The server can’t be reached from here just now.</source>
            <translation>تعذّر الوصول إلى الخادم من هنا الآن.</translation>
        </message>
        <message>
            <source>The server has taken this machine off its list.</source>
            <translation>أزال الخادم هذا الجهاز من قائمته.</translation>
        </message>
        <message>
            <source>The server takes what is sent, and sends nothing back.</source>
            <translation>يأخذ الخادم ما يُرسل إليه، ولا يرسل شيئًا.</translation>
        </message>
        <message>
            <source>This machine works for itself.</source>
            <translation>يعمل هذا الجهاز مستقلًا.</translation>
        </message>
        <message>
            <source>What waits is still sent. Then the machine works for itself; nothing here is lost.</source>
            <translation>ما ينتظر سيُرسل. ثم يعمل الجهاز مستقلًا؛ لا يضيع شيء مما هنا.</translation>
        </message>
        <message>
            <source>Work has waited here for {age}.</source>
            <translation>ينتظر هنا عمل لم يُرسل منذ {age}.</translation>
        </message>
        <message>
            <source>oldest {age}</source>
            <translation>أقدمها منذ {age}</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>on the server</source>
            <translation>على الخادم</translation>
        </message>
        <message>
            <source>on their way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>saved here</source>
            <translation>محفوظ هنا</translation>
        </message>
        <message>
            <source>{days} d</source>
            <comment>days, as short as can be</comment>
            <translation>{days} ي</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
    </context>
    <context>
        <name>SyncLog</name>
        <message>
            <source>All confirmed</source>
            <translation>تأكّد كله</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>تعذّر الوصول</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>USB stick</source>
            <translation>ذاكرة USB</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>When</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>With</source>
            <translation>مع</translation>
        </message>
        <message>
            <source>records</source>
            <translation>سجلات</translation>
        </message>
        <message>
            <source>{size} received</source>
            <translation>تم استلام {size}</translation>
        </message>
        <message>
            <source>{size} sent</source>
            <translation>تم إرسال {size}</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Carry by USB stick</source>
            <translation>نقل بذاكرة USB</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>ربط بخادم</translation>
        </message>
        <message>
            <source>Every exchange with the server and every stick will be listed here.</source>
            <translation>يظهر هنا كل تبادل مع الخادم وكل نقل بذاكرة USB.</translation>
        </message>
        <message>
            <source>Everything is kept here. Connected to a server, courses and people come from it, and results go to it.</source>
            <translation>كل شيء محفوظ هنا. عند ربط الجهاز بخادم تأتي منه الدورات والأشخاص وتذهب إليه النتائج.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>التبادل</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>عمليات التبادل</translation>
        </message>
        <message>
            <source>No exchange yet</source>
            <translation>لا تبادل بعد</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>المزامنة</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>مزامنة الآن</translation>
        </message>
        <message>
            <source>This machine works for itself</source>
            <translation>يعمل هذا الجهاز مستقلًا</translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>On its way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>على الخادم</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>محفوظ هنا</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <source>Both sides stay, and every minute counts. You can switch back at any time.</source>
            <translation>يبقى الجانبان، وتُحتسب كل دقيقة. يمكن الرجوع في أي وقت.</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>احتساب</translation>
        </message>
        <message>
            <source>Count this attempt?</source>
            <translation>احتساب هذه المحاولة؟</translation>
        </message>
        <message>
            <source>It is off the list</source>
            <translation>خرج من القائمة</translation>
        </message>
        <message>
            <source>It waits again</source>
            <translation>عاد إلى الانتظار</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Set this attempt aside?</source>
            <translation>استبعاد هذه المحاولة؟</translation>
        </message>
        <message>
            <source>The attempt counts now</source>
            <translation>تُحتسب المحاولة الآن</translation>
        </message>
        <message>
            <source>The attempt goes on from {machine}</source>
            <translation>تستمر المحاولة من ⁨{machine}⁩</translation>
        </message>
        <message>
            <source>The attempt was set aside</source>
            <translation>تم استبعاد المحاولة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all {total}</source>
            <translation>تحديد الكل ({total})</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>TableHead</name>
        <message>
            <source>Order of the rows</source>
            <translation>ترتيب الصفوف</translation>
        </message>
    </context>
    <context>
        <name>Teaching</name>
        <message>
            <source>Due date</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>بعد 30 يومًا</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>بعد أسبوع</translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation>بعد أسبوعين</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>An HTML file that says where the learner, the course and the code go. Begin with Carrel’s own.</source>
            <translation>ملف HTML يحدد مواضع المتعلّم والدورة والرمز. يمكن البدء من قالب Carrel.</translation>
        </message>
        <message>
            <source>Carrel’s own</source>
            <translation>قالب Carrel</translation>
        </message>
        <message>
            <source>Certificate template</source>
            <translation>قالب الشهادة</translation>
        </message>
        <message>
            <source>Choose a template…</source>
            <translation>اختيار قالب…</translation>
        </message>
        <message>
            <source>One of your own</source>
            <translation>قالب خاص</translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation>حفظ قالب Carrel</translation>
        </message>
        <message>
            <source>Use Carrel’s own</source>
            <translation>استخدام قالب Carrel</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Choose a template</source>
            <translation>اختيار قالب</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation>حفظ قالب Carrel</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>تم حفظ ⁨{file}⁩</translation>
        </message>
        <message>
            <source>Templates (*.html *.htm);;All files (*)</source>
            <translation>قوالب (*.html *.htm);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Templates (*.html)</source>
            <translation>قوالب (*.html)</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>شهادة</translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation>تعذّرت قراءة ⁨{file}⁩. لم يتغيّر شيء؛ يُرجى التحقق من أن الملف ما زال موجودًا.</translation>
        </message>
        <message>
            <source>{file} could not be written. Nothing was saved; choose another folder.</source>
            <translation>تعذّرت كتابة ⁨{file}⁩. لم يُحفظ شيء؛ يُرجى اختيار مجلد آخر.</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Who is learning?</source>
            <translation>من سيتعلّم؟</translation>
        </message>
    </context>
    <context>
        <name>ToSettle</name>
        <message numerus="yes">
            <source>%n decision(s) wait for you</source>
            <translation>
                <numerusform>بانتظار البتّ: %n قرار</numerusform>
                <numerusform>بانتظار البتّ: قرار واحد</numerusform>
                <numerusform>بانتظار البتّ: قراران</numerusform>
                <numerusform>بانتظار البتّ: %n قرارات</numerusform>
                <numerusform>بانتظار البتّ: %n قرارًا</numerusform>
                <numerusform>بانتظار البتّ: %n قرار</numerusform>
            </translation>
        </message>
        <message>
            <source>A guest’s work</source>
            <translation>عمل ضيف</translation>
        </message>
        <message>
            <source>All attempts used</source>
            <translation>استُنفدت المحاولات</translation>
        </message>
        <message>
            <source>Asked {moment}, with {used} of {allowed} attempts used. What counts: {standing}.</source>
            <translation>تاريخ الطلب: {moment}، بعد استخدام {used} من {allowed} من المحاولات. المحتسب: {standing}.</translation>
        </message>
        <message>
            <source>Asks for another attempt</source>
            <translation>طلب محاولة أخرى</translation>
        </message>
        <message>
            <source>Attempt over the limit</source>
            <translation>محاولة فوق الحد</translation>
        </message>
        <message>
            <source>Count attempt {number}</source>
            <translation>احتساب المحاولة {number}</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation>نقل إلى شخص</translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation>منح المحاولة {number}</translation>
        </message>
        <message>
            <source>It was begun {moment}, when no attempt was left. It is kept, and counts only if you say so. What counts now: {standing}.</source>
            <translation>بدأت {moment}، ولا محاولة متبقية. هي محفوظة، ولا تُحتسب إلا بقرار. المحتسب الآن: {standing}.</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>عرض العمل</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>مستبعدة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>The course was finished {moment}: {standing}. Nobody the center knows has this result until you say whose it is.</source>
            <translation>انتهت الدورة {moment}: {standing}. لا تُنسب هذه النتيجة إلى أحد يعرفه المركز حتى يُحدَّد صاحبها.</translation>
        </message>
        <message>
            <source>The last attempt ended {moment}. What counts: {standing}.</source>
            <translation>انتهت المحاولة الأخيرة {moment}. المحتسب: {standing}.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>الانتظار</translation>
        </message>
        <message>
            <source>{name} asks for another attempt</source>
            <translation>طلب محاولة أخرى من ⁨{name}⁩</translation>
        </message>
        <message>
            <source>{name} finished a course as a guest</source>
            <translation>عمل الضيف ⁨{name}⁩: دورة منتهية</translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation>⁨{name}⁩: استُخدم {used} من {allowed} من المحاولات</translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation>⁨{name}⁩: المحاولة {number} من {allowed}</translation>
        </message>
    </context>
    <context>
        <name>ToSettlePage</name>
        <message>
            <source>All that waits</source>
            <translation>كل ما ينتظر</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>لا شيء بانتظار البتّ</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>للبتّ</translation>
        </message>
        <message>
            <source>Used-up attempts, attempts over the limit and guests’ work appear here.</source>
            <translation>تظهر هنا المحاولات المستنفدة، والمحاولات فوق الحد، وعمل الضيوف.</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>ما ينتظر</translation>
        </message>
    </context>
    <context>
        <name>Tracking</name>
        <message>
            <source>Nothing was kept: {element} can't be set. {problem}</source>
            <translation>لم يُحفظ شيء: لا يمكن تعيين ⁨{element}⁩. {problem}</translation>
        </message>
        <message>
            <source>This lesson is not open any more, so nothing was kept. What was kept before stays.</source>
            <translation>لم يعد هذا الدرس مفتوحًا، فلم يُحفظ شيء. كل ما حُفظ من قبل باقٍ.</translation>
        </message>
    </context>
    <context>
        <name>Trust</name>
        <message>
            <source>Every certificate signed with this key counts as genuine here. Get it from them in person.</source>
            <translation>كل شهادة موقّعة بهذا المفتاح تُعدّ أصلية هنا. يُرجى أخذ المفتاح من الجهة مباشرة.</translation>
        </message>
        <message>
            <source>Trust an issuer?</source>
            <translation>الوثوق بجهة إصدار؟</translation>
        </message>
    </context>
    <context>
        <name>TrustDialog</name>
        <message>
            <source>As people here know them.</source>
            <translation>كما تُعرف هنا.</translation>
        </message>
        <message>
            <source>It begins with did:key:</source>
            <translation>يبدأ بـ did:key:‎</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Paste the key.</source>
            <translation>يلزم لصق المفتاح.</translation>
        </message>
        <message>
            <source>Trust them</source>
            <translation>الوثوق بالجهة</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>تلزم كتابة اسم.</translation>
        </message>
    </context>
    <context>
        <name>ValueDialog</name>
        <message>
            <source>Set it</source>
            <translation>تعيين</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Badge picture (PNG)</source>
            <translation>صورة الشارة (PNG)</translation>
        </message>
        <message>
            <source>Certificate (PDF)</source>
            <translation>الشهادة (PDF)</translation>
        </message>
        <message>
            <source>Choose the PDF, the badge picture or the credential that was saved with Carrel. A scan or a screenshot can’t be checked.</source>
            <translation>يُختار ملف PDF أو صورة الشارة أو وثيقة الاعتماد المحفوظة من Carrel. لا يمكن التحقق من مسح ضوئي أو لقطة شاشة.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <source>Confirmed by the server</source>
            <translation>أكّدها الخادم</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Credential (JSON)</source>
            <translation>وثيقة الاعتماد (JSON)</translation>
        </message>
        <message>
            <source>Don’t rely on it. Ask the learner for the file as Carrel saved it: opening it in another program and saving it again changes it too.</source>
            <translation>لا يُعتمد عليها. يُرجى طلب الملف من المتعلّم كما حفظه Carrel: ففتحه في برنامج آخر وحفظه من جديد يغيّره أيضًا.</translation>
        </message>
        <message>
            <source>Don’t rely on what the page shows. The credential inside is intact, and says what stands below; ask for the file as Carrel saved it.</source>
            <translation>لا يُعتمد على ما تعرضه الصفحة. وثيقة الاعتماد بداخلها سليمة، وفيها ما يلي؛ يُرجى طلب الملف كما حفظه Carrel.</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>تاريخ الإصدار</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>It was issued by {name}, and nothing in the file was changed.</source>
            <translation>أصدرها ⁨{name}⁩، ولم يتغير شيء في الملف.</translation>
        </message>
        <message>
            <source>It was issued on this machine, and nothing in the file was changed.</source>
            <translation>صدرت على هذا الجهاز، ولم يتغير شيء في الملف.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>المتعلّم</translation>
        </message>
        <message>
            <source>Not known on this machine, which does not hold the record</source>
            <translation>غير معروف على هذا الجهاز الذي ليس فيه السجل</translation>
        </message>
        <message>
            <source>Nothing was changed in this file, but nobody here knows who signed it.</source>
            <translation>لا تغيير في هذا الملف، لكن لا أحد هنا يعرف من وقّعه.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تم الاجتياز</translation>
        </message>
        <message>
            <source>Provisional until the server confirms the result</source>
            <translation>مؤقتة حتى يؤكد الخادم النتيجة</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>The file says it is from “{center}”. Anybody can write that: ask the center for the key its certificates are signed with, and let an administrator add it in Settings.</source>
            <translation>يذكر الملف أنه من «{center}». يستطيع أي أحد كتابة ذلك: يُرجى طلب المفتاح الذي يوقّع به المركز شهاداته، وليضفه مسؤول في «الإعدادات».</translation>
        </message>
        <message>
            <source>This certificate is genuine, but it expired on {day}.</source>
            <translation>هذه الشهادة أصلية، لكن صلاحيتها انتهت في {day}.</translation>
        </message>
        <message>
            <source>This certificate is valid.</source>
            <translation>هذه الشهادة سارية.</translation>
        </message>
        <message>
            <source>This certificate was changed after it was issued.</source>
            <translation>تغيّرت هذه الشهادة بعد إصدارها.</translation>
        </message>
        <message>
            <source>This file is not a certificate of Carrel’s.</source>
            <translation>هذا الملف ليس شهادة من Carrel.</translation>
        </message>
        <message>
            <source>This file was changed after Carrel saved it.</source>
            <translation>تغيّر هذا الملف بعد أن حفظه Carrel.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>سارية حتى</translation>
        </message>
        <message>
            <source>What the credential says</source>
            <translation>ما تذكره وثيقة الاعتماد</translation>
        </message>
        <message>
            <source>{file} can't be read ({reason}). Nothing was checked. Choose the file again.</source>
            <translation>تعذّرت قراءة ⁨{file}⁩ (⁨{reason}⁩). لم يُتحقق من شيء. يُرجى اختيار الملف من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>A package can’t be a new version of itself. Choose another one.</source>
            <translation>لا يمكن أن تكون الحزمة إصدارًا جديدًا من نفسها. يُرجى اختيار حزمة أخرى.</translation>
        </message>
        <message>
            <source>Both are versions of one course already. Take them apart first to change that.</source>
            <translation>الحزمتان إصداران من دورة واحدة بالفعل. لتغيير ذلك يلزم الفصل بينهما أولًا.</translation>
        </message>
        <message>
            <source>It is the new version of another course already. Take them apart first.</source>
            <translation>هذه الحزمة إصدار جديد من دورة أخرى بالفعل. يلزم الفصل بينهما أولًا.</translation>
        </message>
        <message>
            <source>One of the two is not on this machine any more. Look at the list of packages again.</source>
            <translation>إحدى الحزمتين لم تعد على هذا الجهاز. يُرجى مراجعة قائمة الحزم.</translation>
        </message>
        <message>
            <source>That package has been replaced already. Choose the newest version of its course.</source>
            <translation>استُبدلت تلك الحزمة بالفعل. يُرجى اختيار أحدث إصدار من دورتها.</translation>
        </message>
        <message>
            <source>The course is open on this machine. Let the learner leave it first, then move them.</source>
            <translation>الدورة مفتوحة على هذا الجهاز. يلزم أن يغادرها المتعلّم أولًا قبل نقله.</translation>
        </message>
        <message>
            <source>There is no newer version of this course on this machine. Nothing was changed.</source>
            <translation>لا إصدار أحدث من هذه الدورة على هذا الجهاز. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation>هذا الالتحاق لم يعد على هذا الجهاز. يُرجى فتح القائمة من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>{first}, {second}</source>
            <translation>{first}، {second}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>الإجابة الصحيحة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Attempt</source>
            <translation>المحاولة</translation>
        </message>
        <message>
            <source>No answers recorded</source>
            <translation>لا إجابات مسجلة</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>الأسئلة والإجابات</translation>
        </message>
        <message>
            <source>This course does not tell which questions were asked, or none was answered yet.</source>
            <translation>لا تذكر هذه الدورة الأسئلة المطروحة، أو لا إجابة عن أي سؤال بعد.</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Certificate</source>
            <translation>الشهادة</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Save badge picture</source>
            <translation>حفظ صورة الشارة</translation>
        </message>
    </context>
</TS>
