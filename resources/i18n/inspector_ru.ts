<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ActionCards</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Через %n день</numerusform>
            <numerusform>Через %n дня</numerusform>
            <numerusform>Через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Проверить повторно</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Не назначен</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ещё не решено</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Role or department</source>
        <translation>Должность или отдел</translation>
    </message>
    <message>
        <source>The thing, and what is to be done with it</source>
        <translation>Предмет и что с ним сделать</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ним делать</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
</context>
<context>
    <name>ActionHistory</name>
    <message>
        <source>Begun</source>
        <translation>Взято в работу</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Due: {value}</source>
        <translation>Срок: {value}</translation>
    </message>
    <message>
        <source>Found again by an inspection</source>
        <translation>Снова выявлено проверкой</translation>
    </message>
    <message>
        <source>Found by an inspection</source>
        <translation>Выявлено проверкой</translation>
    </message>
    <message>
        <source>Look again on: {value}</source>
        <translation>Проверить повторно: {value}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Open again: the inspection that verified it was corrected</source>
        <translation>Открыто снова: подтвердившая проверка исправлена</translation>
    </message>
    <message>
        <source>Open again: the next inspection found it once more</source>
        <translation>Открыто снова: нарушение повторилось при следующей проверке</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Person: {value}</source>
        <translation>Сотрудник: {value}</translation>
    </message>
    <message>
        <source>Photo edited; the original is kept</source>
        <translation>Фото отредактировано, оригинал сохранён</translation>
    </message>
    <message>
        <source>Priority: {value}</source>
        <translation>Приоритет: {value}</translation>
    </message>
    <message>
        <source>Role: {value}</source>
        <translation>Должность или отдел: {value}</translation>
    </message>
    <message>
        <source>The inspection was corrected</source>
        <translation>Проверка исправлена</translation>
    </message>
    <message>
        <source>To verify again</source>
        <translation>Снова на подтверждении</translation>
    </message>
    <message>
        <source>Verified and closed</source>
        <translation>Подтверждено и закрыто</translation>
    </message>
    <message>
        <source>Verified: the next inspection found it in order</source>
        <translation>Подтверждено: при следующей проверке всё в порядке</translation>
    </message>
    <message>
        <source>What becomes of it: {value}</source>
        <translation>Что с ним делать: {value}</translation>
    </message>
    <message>
        <source>What: {value}</source>
        <translation>Что сделать: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>“After” photo added</source>
        <translation>Добавлено фото «после»</translation>
    </message>
    <message>
        <source>“Before” photo added</source>
        <translation>Добавлено фото «до»</translation>
    </message>
</context>
<context>
    <name>ActionKeys</name>
    <message>
        <source>Move the action back</source>
        <translation>Вернуть меру назад</translation>
    </message>
    <message>
        <source>Move the action on: begun, done, verified</source>
        <translation>Продвинуть меру: в работу, выполнено, подтверждено</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Открыть меру</translation>
    </message>
    <message>
        <source>To the column beside</source>
        <translation>В соседний столбец</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Что можно с ней сделать</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Через %n день</numerusform>
            <numerusform>Через %n дня</numerusform>
            <numerusform>Через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Не назначен</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Удалить меру</translation>
    </message>
    <message>
        <source>Role or department</source>
        <translation>Должность или отдел</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Write a date like {example}.</source>
        <translation>Укажите дату, например {example}.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Action: {action}</source>
        <translation>Мера: {action}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Срок: {day}</translation>
    </message>
</context>
<context>
    <name>ActionScreen</name>
    <message>
        <source>Begin</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Cancel the action…</source>
        <translation>Отменить меру…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Выполнено…</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Выявлено при проверке</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>История</translation>
    </message>
    <message>
        <source>You did this work yourself: another person verifies it, or the next inspection.</source>
        <translation>Эту работу выполнили вы сами: подтвердить её может другой сотрудник или следующая проверка.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Просрочка %n день</numerusform>
            <numerusform>Просрочка %n дня</numerusform>
            <numerusform>Просрочка %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Готово {day}</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Есть подтверждение</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Red tag {number}</source>
        <translation>Красный ярлык {number}</translation>
    </message>
    <message>
        <source>Red tag {number} of {day}</source>
        <translation>Ярлык {number} от {day}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Починить</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>На подтверждении</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Verified by {name}</source>
        <translation>Подтверждено: {name}</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Actions</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>An action starts from a failed item, or is opened here.</source>
        <translation>Мера начинается с нарушения при проверке или создаётся здесь.</translation>
    </message>
    <message>
        <source>As a board</source>
        <translation>На доске</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>By the day they are due</source>
        <translation>По срокам</translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>Снимите часть фильтров, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новая мера</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>Мер нет</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>ActionsToClose</name>
    <message>
        <source>Actions to close</source>
        <translation>Меры к исполнению</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>AddEntryRow</name>
    <message>
        <source>Add: {what}</source>
        <translation>Добавить: {what}</translation>
    </message>
</context>
<context>
    <name>AddPhoto</name>
    <message>
        <source>Add photo</source>
        <translation>Добавить фото</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n items were judged alike by all.</source>
        <translation>
            <numerusform>%n пункт все оценили одинаково.</numerusform>
            <numerusform>%n пункта все оценили одинаково.</numerusform>
            <numerusform>%n пунктов все оценили одинаково.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие проверяющих</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Альфа</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}: {reading}</source>
        <translation>Каппа Коэна {kappa}: {reading}</translation>
    </message>
    <message>
        <source>Each against all others</source>
        <translation>Каждый против всех остальных</translation>
    </message>
    <message>
        <source>Inspected by two</source>
        <translation>Проверено двумя</translation>
    </message>
    <message>
        <source>Inspections that are compared lie at most so far apart</source>
        <translation>Сколько времени может пройти между сравниваемыми проверками</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {alpha}: {reading}</source>
        <translation>Альфа Криппендорфа {alpha}: {reading}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {alpha}: {reading}.</source>
        <translation>Альфа Криппендорфа {alpha}: {reading}.</translation>
    </message>
    <message numerus="yes">
        <source>No two inspectors judged the same subject within %n days.</source>
        <translation>
            <numerusform>За %n день никто не проверил одно и то же вдвоём.</numerusform>
            <numerusform>За %n дня никто не проверил одно и то же вдвоём.</numerusform>
            <numerusform>За %n дней никто не проверил одно и то же вдвоём.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pairs of answers {share} agree.</source>
        <translation>
            <numerusform>Из %n пары ответов совпало {share}.</numerusform>
            <numerusform>Из %n пар ответов совпало {share}.</numerusform>
            <numerusform>Из %n пар ответов совпало {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>People differ in {items}: the criterion may need other words.</source>
        <translation>Мнения расходятся: {items}. Возможно, критерий стоит сформулировать иначе.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оценка</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n inspectors</source>
        <translation>
            <numerusform>Показать %n проверяющего</numerusform>
            <numerusform>Показать всех %n проверяющих</numerusform>
            <numerusform>Показать всех %n проверяющих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>Показать %n пункт</numerusform>
            <numerusform>Показать все %n пункта</numerusform>
            <numerusform>Показать все %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pairs: fewer than {least}. A longer period, or more days between inspections, has more.</source>
        <translation>Мало пар: меньше {least}. За больший период или с большим промежутком между проверками их больше.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>В пределах %n дня</numerusform>
            <numerusform>В пределах %n дней</numerusform>
            <numerusform>В пределах %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>все согласны</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>почти полное</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>слабое</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>умеренное</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>ненадёжно</translation>
    </message>
    <message>
        <source>same subject, different inspectors, practice included</source>
        <translation>один предмет, разные проверяющие, вместе с учебными</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>очень слабое</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>существенное</translation>
    </message>
    <message>
        <source>to be relied on</source>
        <translation>надёжно</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <translation>мало пар</translation>
    </message>
    <message>
        <source>too few visits</source>
        <translation>мало проверок</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>с осторожностью</translation>
    </message>
    <message>
        <source>worse than chance</source>
        <translation>хуже случайного</translation>
    </message>
    <message numerus="yes">
        <source>{share} of %n pairs agree</source>
        <translation>
            <numerusform>{share} из %n пары совпало</numerusform>
            <numerusform>{share} из %n пар совпало</numerusform>
            <numerusform>{share} из %n пар совпало</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Add photos</source>
        <translation>Добавить фотографии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Pasted.png</source>
        <translation>Из буфера.png</translation>
    </message>
    <message>
        <source>Photo {time}</source>
        <translation>Фото {time}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Удалено: {name}</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n photo(s) are at other items too</source>
        <translation>
            <numerusform>%n фото есть и в других пунктах</numerusform>
            <numerusform>%n фото есть и в других пунктах</numerusform>
            <numerusform>%n фото есть и в других пунктах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are here already</source>
        <translation>
            <numerusform>%n фото здесь уже есть</numerusform>
            <numerusform>%n фото здесь уже есть</numerusform>
            <numerusform>%n фото здесь уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be added</source>
        <translation>
            <numerusform>%n снимок не добавлен</numerusform>
            <numerusform>%n снимка не добавлены</numerusform>
            <numerusform>%n снимков не добавлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is at {number} too</source>
        <translation>{name} есть и в пункте {number}</translation>
    </message>
    <message>
        <source>{name} is here already</source>
        <translation>{name} здесь уже есть</translation>
    </message>
</context>
<context>
    <name>BandBar</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n балл</numerusform>
            <numerusform>%n балла</numerusform>
            <numerusform>%n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>fault</source>
        <translation>нарушение</translation>
    </message>
    <message>
        <source>full marks</source>
        <translation>полный балл</translation>
    </message>
    <message>
        <source>half</source>
        <translation>половина</translation>
    </message>
    <message>
        <source>none</source>
        <translation>0 баллов</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть балла</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>до {limit}</translation>
    </message>
</context>
<context>
    <name>BrandSettings</name>
    <message>
        <source>A sample report with this brand</source>
        <translation>Образец отчёта в этом оформлении</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Другой цвет</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Footer, on every page</source>
        <translation>Нижняя строка на каждой странице</translation>
    </message>
    <message>
        <source>Header, on every page</source>
        <translation>Верхняя строка на каждой странице</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (США)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Name on reports</source>
        <translation>Название в отчётах</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; a large one is made smaller</source>
        <translation>PNG, JPEG или SVG; большая картинка будет уменьшена</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Reads well on white paper: {found} to 1, at least 4.5 to 1 is needed.</source>
        <translation>На белой бумаге читается хорошо: контраст {found} к 1, нужно не меньше 4,5 к 1.</translation>
    </message>
    <message>
        <source>Say when and where photos were taken</source>
        <translation>Указывать, когда и где сделаны фото</translation>
    </message>
    <message>
        <source>Too pale on white paper: {found} to 1. It needs 4.5 to 1; choose a darker one.</source>
        <translation>Слишком бледно на белой бумаге: контраст {found} : 1, нужно не меньше 4,5 : 1. Выберите цвет темнее.</translation>
    </message>
    <message>
        <source>Write a colour like #2F4DB3.</source>
        <translation>Укажите цвет, например #2F4DB3.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Briefing on paper</source>
        <translation>Памятка на бумаге</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Читать полностью</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Сохранить памятку</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Something went wrong inside Inspector</source>
        <translation>Сбой в программе Inspector</translation>
    </message>
    <message>
        <source>Your answers are on disk; you can go on. The details are in {file}; please send that file to whoever looks after Inspector.

{problem}</source>
        <translation>Ответы сохранены на диске, можно продолжать. Подробности в файле {file}: отправьте его тому, кто сопровождает Inspector.

{problem}</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Готовится отчёт</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inspections done</source>
        <translation>
            <numerusform>Выполнена %n проверка</numerusform>
            <numerusform>Выполнено %n проверки</numerusform>
            <numerusform>Выполнено %n проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still due</source>
        <translation>
            <numerusform>ещё %n к выполнению</numerusform>
            <numerusform>ещё %n к выполнению</numerusform>
            <numerusform>ещё %n к выполнению</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Only the last 53 weeks are shown.</source>
        <translation>Показаны только последние 53 недели.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>к выполнению</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{most} a day</source>
        <translation>{most} в день</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The camera says: {words}</source>
        <translation>Камера сообщает: {words}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Enter draws, arrows move, Shift with arrows pulls, Page Up and Down choose, Delete removes</source>
        <translation>Enter рисует, стрелки двигают, Shift со стрелками растягивает, Page Up и Page Down выбирают, Delete убирает</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Everything is answered</source>
        <translation>Все ответы даны</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Нарушений нет</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Caption</source>
        <translation>Подпись к фото</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что на фото</translation>
    </message>
    <message>
        <source>taken {day}, {time}</source>
        <translation>снято {day}, {time}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys go from mark to mark, Enter shows what is behind.</source>
        <translation>Стрелки переходят от знака к знаку, Enter показывает проверки за ним.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More about {chart}</source>
        <translation>{chart}: ещё</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message numerus="yes">
        <source>%n faults to mend before it can be added</source>
        <translation>
            <numerusform>Исправьте %n ошибку, чтобы добавить шаблон</numerusform>
            <numerusform>Исправьте %n ошибки, чтобы добавить шаблон</numerusform>
            <numerusform>Исправьте %n ошибок, чтобы добавить шаблон</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>It can be added</source>
        <translation>Можно добавить</translation>
    </message>
    <message numerus="yes">
        <source>It can be added. %n pieces of advice</source>
        <translation>
            <numerusform>Можно добавить. %n рекомендация</numerusform>
            <numerusform>Можно добавить. %n рекомендации</numerusform>
            <numerusform>Можно добавить. %n рекомендаций</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Файл не прочитан</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>The file is as it should be.</source>
        <translation>Файл составлен правильно.</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>столбец {column}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>{file} is in the library</source>
        <translation>{file} добавлен в библиотеку</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add “{name}”</source>
        <translation>Добавить «{name}»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My sites</source>
        <translation>Мои объекты</translation>
    </message>
    <message numerus="yes">
        <source>Sites that you inspected in the last %n days</source>
        <translation>
            <numerusform>Объекты, которые вы проверяли за последний %n день</numerusform>
            <numerusform>Объекты, которые вы проверяли за последние %n дня</numerusform>
            <numerusform>Объекты, которые вы проверяли за последние %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPopup</name>
    <message>
        <source>A minute earlier</source>
        <translation>На минуту раньше</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>На минуту позже</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>На час раньше</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>На час позже</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ClosedRoundsScreen</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n не пройдена</numerusform>
            <numerusform>%n не пройдены</numerusform>
            <numerusform>%n не пройдено</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed rounds</source>
        <translation>Закрытые обходы</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>закрыт: {when}</translation>
    </message>
    <message>
        <source>mean {score}</source>
        <translation>в среднем {score}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An export is under way</source>
        <translation>Идёт выгрузка</translation>
    </message>
    <message>
        <source>Closing the window stops it, and nothing of it is kept.</source>
        <translation>Если закрыть окно, выгрузка прервётся и ничего из неё не сохранится.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Продолжить выгрузку</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Прервать и закрыть</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation>Наведите камеру на код</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message numerus="yes">
        <source>Take %n</source>
        <translation>
            <numerusform>Взять %n</numerusform>
            <numerusform>Взять %n</numerusform>
            <numerusform>Взять %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the heads</source>
        <translation>В первой строке заголовки</translation>
    </message>
    <message>
        <source>Which column is it?</source>
        <translation>Какой это столбец?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompactTop</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>Отвечено {answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Overview of the sites, PDF</source>
        <translation>Обзор объектов, PDF</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Views and settings</source>
        <translation>Виды и настройки</translation>
    </message>
</context>
<context>
    <name>ComparePairs</name>
    <message>
        <source>Difference, with the 95&#xa0;% interval and p corrected for all pairs:</source>
        <translation>Разница, её 95&#xa0;% интервал и p с поправкой на все пары:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pairs</source>
        <translation>
            <numerusform>и ещё %n пара</numerusform>
            <numerusform>и ещё %n пары</numerusform>
            <numerusform>и ещё %n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} against {worse}: {points} ({range}), p {chance}</source>
        <translation>{better} против {worse}: {points} ({range}), p {chance}</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message numerus="yes">
        <source>%n chart(s) will stand at the end of the overview</source>
        <translation>
            <numerusform>В конце обзора будет %n диаграмма</numerusform>
            <numerusform>В конце обзора будут %n диаграммы</numerusform>
            <numerusform>В конце обзора будет %n диаграмм</numerusform>
        </translation>
    </message>
    <message>
        <source>A longer period or fewer filters show more.</source>
        <translation>Возьмите период длиннее или уберите часть фильтров.</translation>
    </message>
    <message>
        <source>Add to the overview</source>
        <translation>Добавить в обзор</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Filled: the whole interval is above (circle) or below (diamond) the target. Hollow: not clear yet. Practice inspections are left out, but under Agreement.</source>
        <translation>Закрашено: весь интервал выше (круг) или ниже (ромб) цели. Пусто: пока неясно. Учебные проверки учитываются только в согласии проверяющих.</translation>
    </message>
    <message>
        <source>Finished inspections are compared here: sites, sections, and how they go on.</source>
        <translation>Здесь сравниваются завершённые проверки: объекты, разделы и динамика.</translation>
    </message>
    <message>
        <source>Leave out what was added</source>
        <translation>Убрать добавленное</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Overview of the sites, PDF…</source>
        <translation>Обзор объектов, PDF…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранение диаграммы</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>{chart} is copied</source>
        <translation>Скопировано: {chart}</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{quarter} кв. {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>баллов: {points}</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>A template has this id already. Choose another.</source>
        <translation>Этот идентификатор уже занят. Укажите другой.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy {title}?</source>
        <translation>Скопировать «{title}»?</translation>
    </message>
    <message>
        <source>Id, in small Latin letters, digits and hyphens</source>
        <translation>Идентификатор: строчные латинские буквы, цифры, дефисы</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and hyphens only: shop-floor.</source>
        <translation>Только строчные латинские буквы, цифры и дефисы: shop-floor.</translation>
    </message>
    <message>
        <source>The copy is your own: another title, another id, version 1. The original stays as it is.</source>
        <translation>Копия будет вашей: со своим названием и идентификатором, версия 1. Оригинал не изменится.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Correction: {reason}</source>
        <translation>Исправление: {reason}</translation>
    </message>
</context>
<context>
    <name>DateControl</name>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать дату</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The year {year} is unusual here. Check it.</source>
        <translation>Необычный год: {year}. Проверьте его.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write one like {example}.</source>
        <translation>«{text}» — не дата. Пример: {example}.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>Отмечен %n пункт</numerusform>
            <numerusform>Отмечено %n пункта</numerusform>
            <numerusform>Отмечено %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left that need(s) you</source>
        <translation>
            <numerusform>остался %n, нужен ваш ответ</numerusform>
            <numerusform>осталось %n, нужен ваш ответ</numerusform>
            <numerusform>осталось %n, нужен ваш ответ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>Отменён %n шаг</numerusform>
            <numerusform>Отменено %n шага</numerusform>
            <numerusform>Отменено %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>Отменить меру</translation>
    </message>
    <message>
        <source>Cancel the action…</source>
        <translation>Отменить меру…</translation>
    </message>
    <message>
        <source>Cancel this action?</source>
        <translation>Отменить эту меру?</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Выбрать сотрудника</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Повторено: {step}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>In progress: {what}</source>
        <translation>В работе: {what}</translation>
    </message>
    <message>
        <source>It goes back to Open. What happened so far stays in its history.</source>
        <translation>Мера вернётся в «Открыто». Всё, что было, останется в истории.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Nobody has to do it any more. It stays among the closed ones, with your reason.</source>
        <translation>Выполнять её больше не нужно. Она останется среди закрытых с указанной причиной.</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>Отвечать больше не на что</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>Открыто снова: {what}</translation>
    </message>
    <message>
        <source>Open it again first</source>
        <translation>Сначала откройте меру снова</translation>
    </message>
    <message>
        <source>Open it again?</source>
        <translation>Открыть снова?</translation>
    </message>
    <message>
        <source>Say first that it is done; then another person verifies it</source>
        <translation>Сначала отметьте выполнение, затем его подтвердит другой сотрудник</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено как ошибочное</translation>
    </message>
    <message>
        <source>To verify: {what}</source>
        <translation>На подтверждении: {what}</translation>
    </message>
    <message>
        <source>To “{column}”</source>
        <translation>В столбец «{column}»</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
    <message>
        <source>Verified and closed: {what}</source>
        <translation>Подтверждено и закрыто: {what}</translation>
    </message>
    <message>
        <source>What happens to an action is kept with who did it.</source>
        <translation>История меры хранит, кто что сделал.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Почему отменяется?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Почему открывается снова?</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Добавлено: {name}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Сведения изменены</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения о проверке</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Время визита</translation>
    </message>
    <message>
        <source>Time of the visit, which a correction keeps</source>
        <translation>Время визита (при исправлении не меняется)</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message numerus="yes">
        <source>%n photo(s) of after</source>
        <translation>
            <numerusform>%n фото «после»</numerusform>
            <numerusform>%n фото «после»</numerusform>
            <numerusform>%n фото «после»</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Is it done?</source>
        <translation>Выполнено?</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>It then waits for another person to verify it. A photo shows that it is so.</source>
        <translation>Теперь результат подтвердит другой сотрудник. Приложите фото, чтобы его было видно.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>Без нарушений</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Resume {what}</source>
        <translation>Продолжить: {what}</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>DraftCards</name>
    <message>
        <source>Its round is closed</source>
        <translation>Обход закрыт</translation>
    </message>
    <message>
        <source>Moved out of the round at {site}</source>
        <translation>Из обхода на объекте «{site}»</translation>
    </message>
</context>
<context>
    <name>DueCards</name>
    <message>
        <source>Due today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <source>Nothing more today.</source>
        <translation>На сегодня больше ничего нет.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Say once what comes round, and when.</source>
        <translation>Задайте один раз, что и когда проверять.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Расписания</translation>
    </message>
</context>
<context>
    <name>DueDays</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>готово {done} из {total}</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>Running</source>
        <translation>Идёт замер</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Заново</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Time taken, minutes and seconds</source>
        <translation>Время в минутах и секундах</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Ввести вручную</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>дольше</translation>
    </message>
    <message>
        <source>m:ss</source>
        <translation>м:сс</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write minutes and seconds, like 1:30.</source>
        <translation>«{text}» — не время. Укажите минуты и секунды, например 1:30.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Arrow</source>
        <translation>Стрелка</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Размыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Обрезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Drag on the photo to draw a circle. Press a shape to move or change it.</source>
        <translation>Проведите по фото, чтобы нарисовать круг. Нажмите на фигуру, чтобы сдвинуть или изменить её.</translation>
    </message>
    <message>
        <source>Drag on the photo to draw an arrow. Press a shape to move or change it.</source>
        <translation>Проведите по фото, чтобы нарисовать стрелку. Нажмите на фигуру, чтобы сдвинуть или изменить её.</translation>
    </message>
    <message>
        <source>Drag over a face or a name: in reports nobody can recognise it.</source>
        <translation>Проведите по лицу или имени: в отчётах его никто не узнает.</translation>
    </message>
    <message>
        <source>Draw on the photo</source>
        <translation>Пометки на фото</translation>
    </message>
    <message>
        <source>Draw with your finger. Press a shape to move or change it.</source>
        <translation>Рисуйте пальцем. Нажмите на фигуру, чтобы сдвинуть или изменить её.</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Рисовать дальше</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Leave without what you drew?</source>
        <translation>Выйти без пометок?</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Перо</translation>
    </message>
    <message>
        <source>Press where the words go. Press a shape to move or change it.</source>
        <translation>Нажмите туда, где будет надпись. Нажмите на фигуру, чтобы сдвинуть или изменить её.</translation>
    </message>
    <message>
        <source>Pull the edges; what is dark is not shown.</source>
        <translation>Потяните за края; затемнённое не будет видно.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The photo stays as it was before.</source>
        <translation>Фото останется таким, каким было.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>Надпись на фото</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Выберите человека</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>Или впишите имя</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>EntryHeadRow</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Say who</source>
        <translation>Указать, кто</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>Отвечено {answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A correction is of the same visit. Leave its time as it is.</source>
        <translation>Исправление относится к тому же визиту: оставьте его время без изменений.</translation>
    </message>
    <message>
        <source>A correction of this inspection is open already. Go on with that one; it is on Today.</source>
        <translation>Исправление этой проверки уже начато. Продолжите его на экране «Сегодня».</translation>
    </message>
    <message>
        <source>A newer version of the program drew on a photo. Install that version to see it.</source>
        <translation>Пометки на фото сделаны более новой версией программы. Установите её, чтобы их увидеть.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote a schedule. Install that version to see it.</source>
        <translation>Расписание записано более новой версией программы. Установите её, чтобы увидеть его.</translation>
    </message>
    <message>
        <source>A round goes through {most} at most. Make two rounds of it.</source>
        <translation>В одном обходе не больше {most} проверок. Разделите его на два.</translation>
    </message>
    <message>
        <source>None of these inspections counts in a comparison. Choose finished ones that are not practice.</source>
        <translation>Ни одна из этих проверок не участвует в сравнении. Выберите завершённые, не учебные.</translation>
    </message>
    <message>
        <source>Say what is inspected.</source>
        <translation>Укажите, что проверяется.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Укажите, что сделать.</translation>
    </message>
    <message>
        <source>Say what the round goes through.</source>
        <translation>Укажите, что войдёт в обход.</translation>
    </message>
    <message>
        <source>Say why. The reason stands in the report.</source>
        <translation>Укажите причину. Она войдёт в отчёт.</translation>
    </message>
    <message>
        <source>Something is missing. Give it, or the reason why it is missing.</source>
        <translation>Заполнено не всё. Дополните или укажите причину пропуска.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was written is safe.</source>
        <translation>На диске нет места. Освободите место и повторите; уже записанное не пострадало.</translation>
    </message>
    <message>
        <source>The file of a photo in the workspace is damaged. Bring it back from a backup.</source>
        <translation>Файл фотографии в рабочей папке повреждён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file of a photo is missing in the workspace. Bring it back from a backup.</source>
        <translation>В рабочей папке нет файла фотографии. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The picture {picture} of the template {template} is missing. Add the template again.</source>
        <translation>Нет изображения «{picture}» из шаблона «{template}». Добавьте шаблон снова.</translation>
    </message>
    <message>
        <source>The program failed at it: {reason}.</source>
        <translation>Здесь программа дала сбой: {reason}.</translation>
    </message>
    <message>
        <source>The site has {subject} already. Use that one, or choose another name.</source>
        <translation>На объекте уже есть «{subject}». Выберите его или укажите другое название.</translation>
    </message>
    <message>
        <source>The system ended the export, perhaps because memory ran out. Nothing is written. Try again.</source>
        <translation>Система прервала выгрузку, возможно, не хватило памяти. Ничего не записано. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The template in the library is damaged. Add it again from its file.</source>
        <translation>Шаблон в библиотеке повреждён. Добавьте его снова из файла.</translation>
    </message>
    <message>
        <source>The template {template} is not in the library.</source>
        <translation>Шаблона «{template}» нет в библиотеке.</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date and is unchanged. A copy is at {backup}.</source>
        <translation>Не удалось обновить рабочую папку, она осталась прежней. Копия: {backup}.</translation>
    </message>
    <message>
        <source>There is a template {template} already. Choose another id.</source>
        <translation>Шаблон «{template}» уже есть. Укажите другой идентификатор.</translation>
    </message>
    <message>
        <source>This action is being worked on. Say first that it is done.</source>
        <translation>Эта мера ещё в работе. Сначала отметьте выполнение.</translation>
    </message>
    <message>
        <source>This action is done already. Verify it, or open it again.</source>
        <translation>Эта мера уже выполнена. Подтвердите её или откройте снова.</translation>
    </message>
    <message>
        <source>This action is not in the workspace.</source>
        <translation>Этой меры нет в рабочей папке.</translation>
    </message>
    <message>
        <source>This action is still open. Say first that it is done.</source>
        <translation>Эта мера ещё открыта. Сначала отметьте выполнение.</translation>
    </message>
    <message>
        <source>This action is verified and closed. Open it again to go on with it.</source>
        <translation>Эта мера подтверждена и закрыта. Чтобы продолжить, откройте её снова.</translation>
    </message>
    <message>
        <source>This action was cancelled. Open it again to go on with it.</source>
        <translation>Эта мера отменена. Чтобы продолжить, откройте её снова.</translation>
    </message>
    <message>
        <source>This inspection is not as it was sealed: somebody or something changed it on the disk. Restore it from a backup.</source>
        <translation>Запись отличается от заверенной: её изменили на диске. Восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>This inspection is not in the workspace.</source>
        <translation>Этой проверки нет в рабочей папке.</translation>
    </message>
    <message>
        <source>This inspection is not open any more. If it was finished, it is under Inspections.</source>
        <translation>Этого черновика больше нет. Если проверка завершена, она в разделе «Проверки».</translation>
    </message>
    <message>
        <source>This inspection was corrected already. Open the correction and correct that one.</source>
        <translation>Эта проверка уже исправлена. Откройте исправленную и внесите изменения в неё.</translation>
    </message>
    <message>
        <source>This inspection was not sealed by Inspector. Restore it from a backup.</source>
        <translation>Эта запись заверена не программой Inspector. Восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>This inspection was written by a newer version of Inspector. Install that version.</source>
        <translation>Эта проверка создана в более новой версии Inspector. Установите эту версию.</translation>
    </message>
    <message>
        <source>This is not measured. Choose something else.</source>
        <translation>Это не измеряется. Выберите другое.</translation>
    </message>
    <message>
        <source>This person is not in the workspace. Choose another.</source>
        <translation>Этого человека нет в рабочей папке. Выберите другого.</translation>
    </message>
    <message>
        <source>This person was merged into another one. Change that one.</source>
        <translation>Этот человек объединён с другим: изменения вносите у того.</translation>
    </message>
    <message>
        <source>This round is not there any more.</source>
        <translation>Этого обхода больше нет.</translation>
    </message>
    <message>
        <source>This schedule has ended or was changed already.</source>
        <translation>Это расписание уже завершено или изменено.</translation>
    </message>
    <message>
        <source>This schedule is not there any more.</source>
        <translation>Этого расписания больше нет.</translation>
    </message>
    <message>
        <source>This site is not in the workspace. Choose another.</source>
        <translation>Этого объекта нет в рабочей папке. Выберите другой.</translation>
    </message>
    <message>
        <source>This site was merged into another one. Change that one.</source>
        <translation>Этот объект объединён с другим: изменения вносите в тот.</translation>
    </message>
    <message>
        <source>This target is not there any more.</source>
        <translation>Этой цели больше нет.</translation>
    </message>
    <message>
        <source>This target was given up or changed already.</source>
        <translation>Эта цель уже снята или изменена.</translation>
    </message>
    <message>
        <source>This template has nothing to go through one by one. Choose another template.</source>
        <translation>По этому шаблону нечего обходить по одному. Выберите другой шаблон.</translation>
    </message>
    <message>
        <source>Version {version} of {template} is in the library with other content. A published version never changes: raise the version number in the file.</source>
        <translation>Версия {version} шаблона «{template}» уже есть в библиотеке с другим содержанием. Опубликованная версия не меняется: увеличьте номер версии в файле.</translation>
    </message>
    <message>
        <source>What is inspected is not in the workspace. Choose another.</source>
        <translation>Этого предмета проверки нет в рабочей папке. Выберите другой.</translation>
    </message>
    <message>
        <source>What is inspected was merged into another one. Change that one.</source>
        <translation>Этот предмет проверки объединён с другим: изменения вносите в тот.</translation>
    </message>
    <message>
        <source>What was drawn on a photo cannot be read, so the photo is not shown. Draw on it again.</source>
        <translation>Пометки на фото не читаются, поэтому оно не показано. Сделайте пометки заново.</translation>
    </message>
    <message>
        <source>Who did the work cannot verify it. Let another person verify it, or the next inspection.</source>
        <translation>Кто выполнил работу, не может её подтвердить. Это сделает другой сотрудник или следующая проверка.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Укажите название.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Choose an Excel file (.xlsx) or a CSV file.</source>
        <translation>Файл {file} не читается как список. Выберите файл Excel (.xlsx) или CSV.</translation>
    </message>
    <message>
        <source>{file} cannot be read. See whether it is still there and whether you may open it.</source>
        <translation>Не удаётся прочитать {file}. Проверьте, что файл на месте и доступен вам.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or another name.</source>
        <translation>Не удаётся записать {file}. Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>{file} draws nothing. Save it again as a plain SVG, or as a PNG.</source>
        <translation>{file}: рисунок пуст. Сохраните его как обычный SVG или в формате PNG.</translation>
    </message>
    <message>
        <source>{file} has faults. Mend them and add the file again.</source>
        <translation>В файле {file} есть ошибки. Исправьте их и добавьте файл снова.</translation>
    </message>
    <message>
        <source>{file} has too many pixels to be opened. Save it smaller and choose it again.</source>
        <translation>В изображении {file} слишком много пикселей. Уменьшите его и выберите снова.</translation>
    </message>
    <message>
        <source>{file} holds nothing. Choose another file.</source>
        <translation>Файл {file} пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file.</source>
        <translation>{file} — папка. Выберите файл.</translation>
    </message>
    <message>
        <source>{file} is an old or a protected Excel file. Save it as .xlsx or CSV without a password.</source>
        <translation>{file} — файл Excel старого формата или с паролем. Сохраните его как .xlsx или CSV без пароля.</translation>
    </message>
    <message>
        <source>{file} is damaged. Restore it from a backup.</source>
        <translation>Файл {file} повреждён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} — не файл. Выберите файл.</translation>
    </message>
    <message>
        <source>{file} is not a picture, or it is damaged. Choose a JPEG, PNG, HEIC or WebP file.</source>
        <translation>{file} — не изображение или повреждённый файл. Выберите JPEG, PNG, HEIC или WebP.</translation>
    </message>
    <message>
        <source>{file} is not an SVG that can be read. Save it again, or as a PNG.</source>
        <translation>{file}: не удаётся прочитать как SVG. Сохраните файл заново или в формате PNG.</translation>
    </message>
    <message>
        <source>{file} is too intricate to be drawn. Save it as a PNG.</source>
        <translation>{file}: рисунок слишком сложный. Сохраните его в формате PNG.</translation>
    </message>
    <message>
        <source>{file} is too large to be read. Choose a smaller file.</source>
        <translation>Файл {file} слишком велик. Выберите файл поменьше.</translation>
    </message>
    <message>
        <source>{file} refers to something outside itself. Save it with everything inside, or as a PNG.</source>
        <translation>{file} ссылается на что-то вне файла. Сохраните его со всем содержимым внутри или в формате PNG.</translation>
    </message>
    <message>
        <source>{folder} is there already. Choose another one.</source>
        <translation>{folder} уже есть. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} cannot be read. See whether you may open it.</source>
        <translation>Не удаётся прочитать {path}. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a template file.</source>
        <translation>{path} — папка. Выберите файл шаблона.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a template file.</source>
        <translation>{path} — не файл. Выберите файл шаблона.</translation>
    </message>
    <message>
        <source>{path} is not there any more. Choose another file.</source>
        <translation>Файла {path} больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>{place} cannot be opened. See whether the folder is there and whether you may open it.</source>
        <translation>Не удаётся открыть {place}. Проверьте, что папка существует и доступна вам.</translation>
    </message>
    <message>
        <source>{place} cannot be read or written. Check the disk.</source>
        <translation>Ошибка чтения или записи: {place}. Проверьте диск.</translation>
    </message>
    <message>
        <source>{place} cannot be written. Make it writable, or choose another folder.</source>
        <translation>Запись в {place} невозможна. Разрешите запись или выберите другую папку.</translation>
    </message>
    <message>
        <source>{place} is damaged. Move it away and start again: it is then rebuilt from records and backup.</source>
        <translation>База {place} повреждена. Переместите её в другое место и запустите программу снова: она восстановится из записей и резервной копии.</translation>
    </message>
    <message>
        <source>{place} is in a folder that {service} copies to other machines while we write, which damages a database. Choose a folder outside it.</source>
        <translation>Папку {place} синхронизирует {service}: это повредит базу данных. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{place} is in use by another Inspector. Close that one and try again.</source>
        <translation>Рабочая папка {place} открыта в другой копии Inspector. Закройте ту копию и повторите.</translation>
    </message>
    <message>
        <source>{place} is in use by another program. Close it, or wait a moment and try again.</source>
        <translation>База {place} занята другой программой. Закройте её или подождите и повторите.</translation>
    </message>
    <message>
        <source>{place} is not a folder, but must be one. Move it away.</source>
        <translation>{place} — не папка, а должна быть папкой. Переместите файл в другое место.</translation>
    </message>
    <message>
        <source>{place} is not the database of a workspace. Choose another folder.</source>
        <translation>{place} — не база данных рабочей папки. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{place} is on a network, where a database is not safe. Choose a folder on this machine.</source>
        <translation>Папка {place} находится в сети, базу данных там хранить небезопасно. Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>{place} was opened for reading only.</source>
        <translation>Рабочая папка {place} открыта только для чтения.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version of Inspector. Install that version.</source>
        <translation>Рабочая папка {place} создана в более новой версии Inspector. Установите эту версию.</translation>
    </message>
    <message>
        <source>{range} is too long: a round goes through {most} at most. Make two rounds of it.</source>
        <translation>Диапазон {range} слишком велик: в одном обходе не больше {most} проверок. Разделите его на два.</translation>
    </message>
    <message>
        <source>{range} runs backwards. Write the lower number first; if it is a name, put it in quotes.</source>
        <translation>Диапазон {range} идёт назад. Сначала напишите меньшее число; если это название, возьмите его в кавычки.</translation>
    </message>
    <message>
        <source>{site} cannot stand below itself. Choose another place for it.</source>
        <translation>«{site}» не может подчиняться самому себе. Выберите другое место.</translation>
    </message>
    <message>
        <source>{site} has the code {site_code} already. Choose another code.</source>
        <translation>Код {site_code} уже у объекта «{site}». Укажите другой.</translation>
    </message>
    <message>
        <source>{subject} has been begun and stays in the round.</source>
        <translation>{subject}: проверка начата и остаётся в обходе.</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Write one like Europe/Riga.</source>
        <translation>«{zone}» — не часовой пояс. Пример: Europe/Riga.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Write another name.</source>
        <translation>«{name}» уже есть. Введите другое название.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n picture(s) could not be added</source>
        <translation>
            <numerusform>Не удалось добавить %n снимок</numerusform>
            <numerusform>Не удалось добавить %n снимка</numerusform>
            <numerusform>Не удалось добавить %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Pasted.png</source>
        <translation>Вставленное.png</translation>
    </message>
    <message>
        <source>Photo {time}</source>
        <translation>Фото {time}</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message numerus="yes">
        <source>%n files exported</source>
        <translation>
            <numerusform>Выгружен %n файл</numerusform>
            <numerusform>Выгружено %n файла</numerusform>
            <numerusform>Выгружено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Exporting, {percent} %</source>
        <translation>Выгрузка, {percent} %</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation>Выбрано {chosen} из {all}</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>файлов: {done} из {all}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>%n of the list count nowhere and stay out: practice, void or replaced.</source>
        <translation>
            <numerusform>%n из списка не учитывается и не войдёт: учебная, аннулированная или заменённая.</numerusform>
            <numerusform>%n из списка не учитываются и не войдут: учебные, аннулированные или заменённые.</numerusform>
            <numerusform>%n из списка не учитываются и не войдут: учебные, аннулированные или заменённые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the list: %n</source>
        <translation>
            <numerusform>Весь список: %n</numerusform>
            <numerusform>Весь список: %n</numerusform>
            <numerusform>Весь список: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers, CSV</source>
        <translation>Ответы, CSV</translation>
    </message>
    <message>
        <source>Answers, JSON</source>
        <translation>Ответы, JSON</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Изменить папку</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Export inspections</source>
        <translation>Выгрузка проверок</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полный</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна страница</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Только нарушения</translation>
    </message>
    <message>
        <source>Only {what}</source>
        <translation>Только {what}</translation>
    </message>
    <message numerus="yes">
        <source>Overview of the sites with %n chart(s), PDF</source>
        <translation>
            <numerusform>Обзор объектов с %n диаграммой, PDF</numerusform>
            <numerusform>Обзор объектов с %n диаграммами, PDF</numerusform>
            <numerusform>Обзор объектов с %n диаграммами, PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the sites, PDF</source>
        <translation>Обзор объектов, PDF</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Pick at least one of each.</source>
        <translation>Выберите хотя бы одно в каждой строке.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Reports, PDF</source>
        <translation>Отчёты, PDF</translation>
    </message>
    <message numerus="yes">
        <source>The selected: %n</source>
        <translation>
            <numerusform>Выбранные: %n</numerusform>
            <numerusform>Выбранные: %n</numerusform>
            <numerusform>Выбранные: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что выгрузить</translation>
    </message>
    <message>
        <source>Where is the folder to be?</source>
        <translation>Где создать папку?</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие проверки</translation>
    </message>
</context>
<context>
    <name>ExportLacks</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>{what} in {file}</source>
        <translation>{what} в {file}</translation>
    </message>
</context>
<context>
    <name>EyesCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Between {one} and {other} no gap beyond chance.</source>
        <translation>{one} и {other}: разрыв в пределах случайности.</translation>
    </message>
    <message>
        <source>Gap: {points} ({range})</source>
        <translation>Разрыв: {points} ({range})</translation>
    </message>
    <message>
        <source>Only one method judged here. A second one shows the gap.</source>
        <translation>Проверяли только одним способом. Второй покажет разрыв.</translation>
    </message>
    <message>
        <source>Several eyes</source>
        <translation>Разными глазами</translation>
    </message>
    <message>
        <source>The gap between</source>
        <translation>Разрыв между</translation>
    </message>
    <message>
        <source>The whole inspection</source>
        <translation>Проверка в целом</translation>
    </message>
    <message>
        <source>Too few inspections to tell a gap.</source>
        <translation>Слишком мало проверок, чтобы судить о разрыве.</translation>
    </message>
    <message>
        <source>mean by who judged, the gap with its 95&#xa0;% interval</source>
        <translation>среднее по способу проверки, разрыв и его 95&#xa0;% интервал</translation>
    </message>
    <message>
        <source>{one} judges higher than {other} by {points} points, beyond chance.</source>
        <translation>{one}: оценка выше, чем «{other}», на {points} п. п., это не случайность.</translation>
    </message>
    <message>
        <source>{one} judges lower than {other} by {points} points, beyond chance.</source>
        <translation>{one}: оценка ниже, чем «{other}», на {points} п. п., это не случайность.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Повторная проверка</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что сделали с предметом</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
</context>
<context>
    <name>FailedCard</name>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {item}</source>
        <translation>Нарушено: {item}</translation>
    </message>
    <message>
        <source>Most often failed</source>
        <translation>Чаще всего нарушено</translation>
    </message>
    <message>
        <source>No item failed.</source>
        <translation>Нарушений нет.</translation>
    </message>
    <message numerus="yes">
        <source>Other, %n items</source>
        <translation>
            <numerusform>Прочие, %n пункт</numerusform>
            <numerusform>Прочие, %n пункта</numerusform>
            <numerusform>Прочие, %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>Показать %n пункт</numerusform>
            <numerusform>Показать все %n пункта</numerusform>
            <numerusform>Показать все %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to here {share} of all failures</source>
        <translation>Вместе до этого места {share} всех нарушений</translation>
    </message>
    <message numerus="yes">
        <source>in %n inspections</source>
        <translation>
            <numerusform>в %n проверке</numerusform>
            <numerusform>в %n проверках</numerusform>
            <numerusform>в %n проверках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n answers</source>
        <translation>
            <numerusform>из %n ответа</numerusform>
            <numerusform>из %n ответов</numerusform>
            <numerusform>из %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>{failures} {inspections}, cumulative share</source>
        <translation>{failures} {inspections}, доля нарастающим итогом</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>`at_most` is missing</source>
        <translation>нет ключа `at_most`</translation>
    </message>
    <message>
        <source>`critical: cap` needs a cap</source>
        <translation>для `critical: cap` нужен предел</translation>
    </message>
    <message>
        <source>`critical: {value}` changes a percent, and demerits have none</source>
        <translation>`critical: {value}` меняет процент, а у штрафных баллов его нет</translation>
    </message>
    <message>
        <source>`{item}` does not come before this</source>
        <translation>`{item}` стоит не раньше этого места</translation>
    </message>
    <message>
        <source>`{item}` has no option `{value}`</source>
        <translation>у `{item}` нет варианта `{value}`</translation>
    </message>
    <message>
        <source>`{item}` is in another, repeated section</source>
        <translation>`{item}` находится в другом, повторяемом разделе</translation>
    </message>
    <message>
        <source>`{item}` is of type {type} and has no number</source>
        <translation>`{item}` имеет тип {type}, числа у него нет</translation>
    </message>
    <message>
        <source>`{item}` is of type {type}, whose answer is no value</source>
        <translation>`{item}` имеет тип {type}, его ответ — не значение</translation>
    </message>
    <message>
        <source>`{key}` changes nothing for an option that is not applicable</source>
        <translation>`{key}` не действует у варианта «Неприменимо»</translation>
    </message>
    <message>
        <source>`{key}` is for demerits</source>
        <translation>`{key}` применяется только к штрафным баллам</translation>
    </message>
    <message>
        <source>`{key}` is for percents</source>
        <translation>`{key}` применяется только к процентам</translation>
    </message>
    <message>
        <source>`{key}` is missing</source>
        <translation>нет ключа `{key}`</translation>
    </message>
    <message>
        <source>`{key}` is written twice</source>
        <translation>ключ `{key}` указан дважды</translation>
    </message>
    <message>
        <source>`{key}` was of type {before} in the last version and is {now} now</source>
        <translation>в прошлой версии `{key}` был типа {before}, теперь {now}</translation>
    </message>
    <message>
        <source>`{value}` cannot be a key</source>
        <translation>`{value}` не годится как ключ</translation>
    </message>
    <message>
        <source>`{value}` cannot be a template&apos;s id</source>
        <translation>`{value}` не годится как идентификатор шаблона</translation>
    </message>
    <message>
        <source>`{value}` cannot be an answer of type {type}</source>
        <translation>`{value}` не может быть ответом типа {type}</translation>
    </message>
    <message>
        <source>`{value}` is larger than {limit}</source>
        <translation>`{value}` больше {limit}</translation>
    </message>
    <message>
        <source>`{value}` is neither true nor false</source>
        <translation>`{value}` — не true и не false</translation>
    </message>
    <message>
        <source>`{value}` is no JPEG or PNG picture</source>
        <translation>`{value}` — не изображение JPEG или PNG</translation>
    </message>
    <message>
        <source>`{value}` is no date</source>
        <translation>`{value}` — не дата</translation>
    </message>
    <message>
        <source>`{value}` is no language code</source>
        <translation>`{value}` — не код языка</translation>
    </message>
    <message>
        <source>`{value}` is no number</source>
        <translation>`{value}` — не число</translation>
    </message>
    <message>
        <source>`{value}` is no whole number</source>
        <translation>`{value}` — не целое число</translation>
    </message>
    <message>
        <source>`{value}` is not a plain file name</source>
        <translation>`{value}` — не простое имя файла</translation>
    </message>
    <message>
        <source>`{value}` is not known here</source>
        <translation>значение `{value}` здесь не допускается</translation>
    </message>
    <message>
        <source>`{value}` is the key of an item that is there</source>
        <translation>`{value}` — ключ пункта, который есть в шаблоне</translation>
    </message>
    <message>
        <source>a bonus has no meaning among demerits</source>
        <translation>при штрафных баллах бонус не имеет смысла</translation>
    </message>
    <message>
        <source>a cap is given, but no failed item caps</source>
        <translation>предел задан, но ни одно нарушение его не применяет</translation>
    </message>
    <message>
        <source>a cap of {value} is no percent</source>
        <translation>предел {value} — не процент</translation>
    </message>
    <message>
        <source>a least length of {value} cannot be</source>
        <translation>наименьшая длина не может быть {value}</translation>
    </message>
    <message>
        <source>a list or map stands where a key belongs</source>
        <translation>на месте ключа стоит список или словарь</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>здесь начинается второй документ</translation>
    </message>
    <message>
        <source>a section&apos;s weight counts only when weighted</source>
        <translation>вес раздела действует только при взвешивании</translation>
    </message>
    <message>
        <source>a tab stands in the indentation</source>
        <translation>в отступе стоит знак табуляции</translation>
    </message>
    <message>
        <source>add `cap:` with a percent</source>
        <translation>добавьте `cap:` с процентом</translation>
    </message>
    <message>
        <source>add `critical: cap`, or take `cap` away</source>
        <translation>добавьте `critical: cap` или уберите `cap`</translation>
    </message>
    <message>
        <source>add `{key}: …`</source>
        <translation>добавьте `{key}: …`</translation>
    </message>
    <message>
        <source>add a last grade that is open</source>
        <translation>добавьте последнюю оценку без границы</translation>
    </message>
    <message>
        <source>add an option that answers</source>
        <translation>добавьте вариант с ответом</translation>
    </message>
    <message>
        <source>add it, or declare `languages`</source>
        <translation>добавьте его или задайте `languages`</translation>
    </message>
    <message>
        <source>add it: `languages` names what every map must have</source>
        <translation>добавьте: в `languages` перечислены обязательные языки</translation>
    </message>
    <message>
        <source>add it; only the last band is open</source>
        <translation>добавьте его: открыт только последний диапазон</translation>
    </message>
    <message>
        <source>add one of is, at_least, at_most, answered</source>
        <translation>добавьте is, at_least, at_most или answered</translation>
    </message>
    <message>
        <source>all sections weigh 0, so there is never a percent</source>
        <translation>у всех разделов вес 0, процента не будет</translation>
    </message>
    <message>
        <source>an info asks nothing, so it can fail no inspection</source>
        <translation>info ничего не спрашивает и провалить проверку не может</translation>
    </message>
    <message>
        <source>an info asks nothing, so this changes nothing</source>
        <translation>info ничего не спрашивает, поэтому это не действует</translation>
    </message>
    <message>
        <source>an item of type {type} has no such switch</source>
        <translation>у пункта типа {type} нет такого ключа</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>якоря и ссылки (&amp; и *) не допускаются</translation>
    </message>
    <message>
        <source>at least {least} entries and at most {most} cannot be</source>
        <translation>повторов не может быть не менее {least} и не более {most}</translation>
    </message>
    <message>
        <source>at least {value} entries cannot be</source>
        <translation>наименьшее число повторов не может быть {value}</translation>
    </message>
    <message>
        <source>at most {value} entries leave none</source>
        <translation>наибольшее число повторов {value} не оставляет ни одного</translation>
    </message>
    <message>
        <source>begin with `template:`, `version:`, `title:` and `sections:`</source>
        <translation>начните с `template:`, `version:`, `title:` и `sections:`</translation>
    </message>
    <message>
        <source>begin with `template:`, `version:`, `title:`, `sections:`</source>
        <translation>начните с `template:`, `version:`, `title:`, `sections:`</translation>
    </message>
    <message>
        <source>count versions from 1</source>
        <translation>нумеруйте версии с 1</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>удалите его</translation>
    </message>
    <message>
        <source>demerit points are not weighted by section</source>
        <translation>штрафные баллы не взвешиваются по разделам</translation>
    </message>
    <message>
        <source>due in {value} days cannot be</source>
        <translation>срок не может быть {value} дн.</translation>
    </message>
    <message>
        <source>every option is not applicable</source>
        <translation>все варианты означают «Неприменимо»</translation>
    </message>
    <message>
        <source>every result passes with {value}</source>
        <translation>при {value} проходит любой результат</translation>
    </message>
    <message>
        <source>give each dimension a key of its own</source>
        <translation>дайте каждому критерию свой ключ</translation>
    </message>
    <message>
        <source>give each item a key of its own, across all sections</source>
        <translation>дайте каждому пункту свой ключ во всех разделах</translation>
    </message>
    <message>
        <source>give each option of a set a key of its own</source>
        <translation>дайте каждому варианту набора свой ключ</translation>
    </message>
    <message>
        <source>give each section a key of its own</source>
        <translation>дайте каждому разделу свой ключ</translation>
    </message>
    <message>
        <source>give each signature a key of its own</source>
        <translation>дайте каждой подписи свой ключ</translation>
    </message>
    <message>
        <source>give one section a weight</source>
        <translation>задайте вес хотя бы одному разделу</translation>
    </message>
    <message>
        <source>give scores, or write `weight: 0` if it is only asked</source>
        <translation>задайте баллы или напишите `weight: 0`, если пункт не оценивается</translation>
    </message>
    <message>
        <source>give the item a new key, for its answers are no longer comparable</source>
        <translation>дайте пункту новый ключ: ответы больше нельзя сравнивать</translation>
    </message>
    <message>
        <source>indent with spaces</source>
        <translation>делайте отступы пробелами</translation>
    </message>
    <message>
        <source>it cannot be read as YAML: {detail}</source>
        <translation>файл не читается как YAML: {detail}</translation>
    </message>
    <message>
        <source>it is nested more than {limit} deep</source>
        <translation>вложенность больше {limit} уровней</translation>
    </message>
    <message>
        <source>keep one label a value</source>
        <translation>оставьте одну подпись на значение</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>оставьте один из двух</translation>
    </message>
    <message>
        <source>keep one template a file, without a second `---`</source>
        <translation>храните в файле один шаблон, без второй строки `---`</translation>
    </message>
    <message>
        <source>keep one, or join two conditions with `all`</source>
        <translation>оставьте одну или соедините два условия через `all`</translation>
    </message>
    <message>
        <source>label values from {low} to {high}</source>
        <translation>подписывайте значения от {low} до {high}</translation>
    </message>
    <message>
        <source>leave it with the one that carries it on</source>
        <translation>оставьте это у того, который его продолжает</translation>
    </message>
    <message>
        <source>look at an earlier item only</source>
        <translation>ссылайтесь только на предыдущие пункты</translation>
    </message>
    <message>
        <source>look at an item of the same entry or outside repeats</source>
        <translation>ссылайтесь на пункт того же повтора или вне повторяемых разделов</translation>
    </message>
    <message>
        <source>mark an option, band or rating as failed, or take this away</source>
        <translation>отметьте вариант, диапазон или балл как нарушение или уберите это</translation>
    </message>
    <message>
        <source>mend the line; put a text with `: `, `#` or brackets in quotes</source>
        <translation>исправьте строку; текст с `: `, `#` или скобками возьмите в кавычки</translation>
    </message>
    <message>
        <source>mend the value, or take the condition away</source>
        <translation>исправьте значение или уберите условие</translation>
    </message>
    <message>
        <source>name it once</source>
        <translation>укажите его один раз</translation>
    </message>
    <message>
        <source>name only a key that is gone</source>
        <translation>указывайте только удалённый ключ</translation>
    </message>
    <message>
        <source>no answer is worth anything</source>
        <translation>ни один ответ ничего не стоит</translation>
    </message>
    <message>
        <source>no answer to this item fails</source>
        <translation>ни один ответ на этот пункт не считается нарушением</translation>
    </message>
    <message>
        <source>no duration is below 0</source>
        <translation>длительность не бывает меньше 0</translation>
    </message>
    <message>
        <source>no item uses this set</source>
        <translation>ни один пункт не использует этот набор</translation>
    </message>
    <message>
        <source>no result reaches this grade</source>
        <translation>ни один результат не даёт этой оценки</translation>
    </message>
    <message>
        <source>no result reaches {value}</source>
        <translation>ни один результат не достигает {value}</translation>
    </message>
    <message>
        <source>no scored item belongs to this dimension</source>
        <translation>ни один оцениваемый пункт не относится к этому критерию</translation>
    </message>
    <message>
        <source>nothing is scored, so there is never a result</source>
        <translation>ничего не оценивается, результата не будет</translation>
    </message>
    <message>
        <source>order the bands by rising `at_most`</source>
        <translation>расположите диапазоны по возрастанию `at_most`</translation>
    </message>
    <message>
        <source>order the grades from the best down, or mend the bound</source>
        <translation>расположите оценки от лучшей к худшей или исправьте границу</translation>
    </message>
    <message>
        <source>put it there, or mend the name</source>
        <translation>положите его туда или исправьте имя</translation>
    </message>
    <message>
        <source>put text with braces or brackets in quotes</source>
        <translation>текст со скобками возьмите в кавычки</translation>
    </message>
    <message>
        <source>results below {lowest} % get no grade</source>
        <translation>результаты ниже {lowest} % не получают оценки</translation>
    </message>
    <message>
        <source>results with more points get no grade</source>
        <translation>результаты с большим числом баллов не получают оценки</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>save it as one</source>
        <translation>сохраните его в таком формате</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>сохраните в меньшем размере</translation>
    </message>
    <message>
        <source>score an item, or take this away</source>
        <translation>задайте баллы хотя бы одному пункту или уберите это</translation>
    </message>
    <message>
        <source>score it, or take `bonus` away</source>
        <translation>задайте баллы или уберите `bonus`</translation>
    </message>
    <message>
        <source>split the template or take what is no text out of it</source>
        <translation>разделите шаблон или уберите из него всё, что не текст</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>теги (!) не допускаются</translation>
    </message>
    <message>
        <source>take `bonus` away, or give a negative score</source>
        <translation>уберите `bonus` или задайте отрицательный балл</translation>
    </message>
    <message>
        <source>take `critical` away, or ask for an answer</source>
        <translation>уберите `critical` или спросите ответ</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>уберите</translation>
    </message>
    <message>
        <source>take it away; for choice and multi add an option with `not_applicable: true`</source>
        <translation>уберите его; для choice и multi добавьте вариант с `not_applicable: true`</translation>
    </message>
    <message>
        <source>take it away; known here: {known}</source>
        <translation>уберите его; здесь допустимы: {known}</translation>
    </message>
    <message>
        <source>take its `at_most` away, or add a band without one</source>
        <translation>уберите его `at_most` или добавьте диапазон без него</translation>
    </message>
    <message>
        <source>take the tag away; every value is read as it is written</source>
        <translation>уберите тег: каждое значение читается так, как написано</translation>
    </message>
    <message>
        <source>tell the two apart</source>
        <translation>сделайте их различимыми</translation>
    </message>
    <message>
        <source>the condition has several tests: {tests}</source>
        <translation>в условии сразу несколько проверок: {tests}</translation>
    </message>
    <message>
        <source>the condition tests nothing</source>
        <translation>условие ничего не проверяет</translation>
    </message>
    <message>
        <source>the file holds no template</source>
        <translation>в файле нет шаблона</translation>
    </message>
    <message>
        <source>the file is larger than {limit}</source>
        <translation>файл больше {limit}</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>файл не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>the file is not a map of keys</source>
        <translation>файл не является набором ключей</translation>
    </message>
    <message>
        <source>the item is not scored, so it gives no bonus</source>
        <translation>пункт не оценивается, бонуса не будет</translation>
    </message>
    <message>
        <source>the label “{label}” stands here twice</source>
        <translation>подпись «{label}» встречается здесь дважды</translation>
    </message>
    <message>
        <source>the language {value} is named twice</source>
        <translation>язык {value} указан дважды</translation>
    </message>
    <message>
        <source>the last band is not open</source>
        <translation>последний диапазон не открыт</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>список пуст</translation>
    </message>
    <message>
        <source>the scale ends at {high}, not above {low}</source>
        <translation>шкала кончается на {high}, это не выше {low}</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <source>the text lacks {missing}</source>
        <translation>у текста нет перевода: {missing}</translation>
    </message>
    <message>
        <source>the text lacks {missing}, which others have</source>
        <translation>у текста нет перевода, который есть у других: {missing}</translation>
    </message>
    <message>
        <source>the value {value} is labelled twice</source>
        <translation>у значения {value} две подписи</translation>
    </message>
    <message>
        <source>the value {value} is not on the scale</source>
        <translation>значения {value} нет на шкале</translation>
    </message>
    <message>
        <source>the version is {value}</source>
        <translation>указана версия {value}</translation>
    </message>
    <message>
        <source>the weight {value} is negative</source>
        <translation>вес {value} отрицательный</translation>
    </message>
    <message>
        <source>there are two dimensions `{key}`</source>
        <translation>два критерия `{key}`</translation>
    </message>
    <message>
        <source>there are two items `{key}`</source>
        <translation>два пункта `{key}`</translation>
    </message>
    <message>
        <source>there are two options `{key}`</source>
        <translation>два варианта `{key}`</translation>
    </message>
    <message>
        <source>there are two sections `{key}`</source>
        <translation>два раздела `{key}`</translation>
    </message>
    <message>
        <source>there are two signatures `{key}`</source>
        <translation>две подписи `{key}`</translation>
    </message>
    <message>
        <source>there is a control character, {character}</source>
        <translation>в тексте есть управляющий символ {character}</translation>
    </message>
    <message>
        <source>there is no dimension `{value}`</source>
        <translation>нет критерия `{value}`</translation>
    </message>
    <message>
        <source>there is no item `{item}`</source>
        <translation>нет пункта `{item}`</translation>
    </message>
    <message>
        <source>there is no item type `{value}`</source>
        <translation>нет типа пункта `{value}`</translation>
    </message>
    <message>
        <source>there is no key `{key}` here</source>
        <translation>ключа `{key}` здесь не бывает</translation>
    </message>
    <message>
        <source>there is no readable file `{value}` beside the template</source>
        <translation>рядом с шаблоном нет читаемого файла `{value}`</translation>
    </message>
    <message>
        <source>there is no response set `{value}`</source>
        <translation>нет набора ответов `{value}`</translation>
    </message>
    <message>
        <source>this can never be true</source>
        <translation>это условие никогда не выполнится</translation>
    </message>
    <message>
        <source>this changes nothing among demerits</source>
        <translation>при штрафных баллах это не действует</translation>
    </message>
    <message>
        <source>this is a list or a map</source>
        <translation>здесь список или словарь</translation>
    </message>
    <message>
        <source>this is no list</source>
        <translation>здесь нужен список</translation>
    </message>
    <message>
        <source>this is no map</source>
        <translation>здесь нужен словарь</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>здесь нужен текст</translation>
    </message>
    <message>
        <source>two items say they were `{value}`</source>
        <translation>два пункта указывают, что были `{value}`</translation>
    </message>
    <message>
        <source>use it, or take it away</source>
        <translation>используйте или уберите</translation>
    </message>
    <message>
        <source>use letters a-z A-Z, digits, - and _; begin with a letter or digit</source>
        <translation>используйте буквы a-z A-Z, цифры, - и _; начните с буквы или цифры</translation>
    </message>
    <message>
        <source>use small letters a-z, digits and -</source>
        <translation>используйте строчные буквы a-z, цифры и -</translation>
    </message>
    <message>
        <source>write 0 or more</source>
        <translation>укажите 0 или больше</translation>
    </message>
    <message>
        <source>write 1 or more</source>
        <translation>укажите 1 или больше</translation>
    </message>
    <message>
        <source>write `answered`</source>
        <translation>напишите `answered`</translation>
    </message>
    <message>
        <source>write `at_least`</source>
        <translation>напишите `at_least`</translation>
    </message>
    <message>
        <source>write `at_most` or `each_at_most`</source>
        <translation>напишите `at_most` или `each_at_most`</translation>
    </message>
    <message>
        <source>write `critical: fail`, or leave it out</source>
        <translation>напишите `critical: fail` или уберите ключ</translation>
    </message>
    <message>
        <source>write `is` or `answered`</source>
        <translation>напишите `is` или `answered`</translation>
    </message>
    <message>
        <source>write `sections: pooled`, or leave it out</source>
        <translation>напишите `sections: pooled` или уберите ключ</translation>
    </message>
    <message>
        <source>write `sections: weighted`, or take it away</source>
        <translation>напишите `sections: weighted` или уберите вес</translation>
    </message>
    <message>
        <source>write `{near}`</source>
        <translation>напишите `{near}`</translation>
    </message>
    <message>
        <source>write a code such as en, ru, zh or pt-BR</source>
        <translation>укажите код: en, ru, zh или pt-BR</translation>
    </message>
    <message>
        <source>write a higher pass mark, or none</source>
        <translation>повысьте проходной балл или уберите его</translation>
    </message>
    <message>
        <source>write a later date, or mend the other</source>
        <translation>укажите более позднюю дату или исправьте другую</translation>
    </message>
    <message>
        <source>write a list: [one, two], or lines that begin with `- `</source>
        <translation>напишите список: [one, two] или строки, начинающиеся с `- `</translation>
    </message>
    <message>
        <source>write a max greater than the min</source>
        <translation>укажите max больше min</translation>
    </message>
    <message>
        <source>write a min up to the max</source>
        <translation>укажите min не больше max</translation>
    </message>
    <message>
        <source>write a number from 0 to 100</source>
        <translation>укажите число от 0 до 100</translation>
    </message>
    <message>
        <source>write a number from {low} to {high}</source>
        <translation>укажите число от {low} до {high}</translation>
    </message>
    <message>
        <source>write a pass mark that can be reached</source>
        <translation>укажите достижимый проходной балл</translation>
    </message>
    <message>
        <source>write a text, or a map of texts by language: {{en: …, ru: …}}</source>
        <translation>напишите текст или тексты по языкам: {{en: …, ru: …}}</translation>
    </message>
    <message>
        <source>write a text, or leave the key out</source>
        <translation>напишите текст или уберите ключ</translation>
    </message>
    <message>
        <source>write at least one element</source>
        <translation>укажите хотя бы один элемент</translation>
    </message>
    <message>
        <source>write digits only, such as 12</source>
        <translation>пишите только цифрами, например 12</translation>
    </message>
    <message>
        <source>write digits, with a point if need be: 12 or 0.5</source>
        <translation>пишите цифрами, при необходимости с точкой: 12 или 0.5</translation>
    </message>
    <message>
        <source>write it flatter</source>
        <translation>уменьшите вложенность</translation>
    </message>
    <message>
        <source>write keys with values, such as `{example}`</source>
        <translation>укажите ключи со значениями, например `{example}`</translation>
    </message>
    <message>
        <source>write one as `{item}` takes it</source>
        <translation>укажите ответ, подходящий для `{item}`</translation>
    </message>
    <message>
        <source>write one of `dimensions` ({known}), or add it there</source>
        <translation>укажите критерий из `dimensions` ({known}) или добавьте его туда</translation>
    </message>
    <message>
        <source>write one of `responses` ({known}), or a list in place</source>
        <translation>укажите набор из `responses` ({known}) или список на месте</translation>
    </message>
    <message>
        <source>write one of {expected}</source>
        <translation>допустимо: {expected}</translation>
    </message>
    <message>
        <source>write one of {known}</source>
        <translation>допустимо: {known}</translation>
    </message>
    <message>
        <source>write one plain text</source>
        <translation>напишите простой текст</translation>
    </message>
    <message>
        <source>write the key of an earlier item</source>
        <translation>укажите ключ предыдущего пункта</translation>
    </message>
    <message>
        <source>write the name of a file beside the template</source>
        <translation>укажите имя файла рядом с шаблоном</translation>
    </message>
    <message>
        <source>write the text out, or put it in quotes</source>
        <translation>повторите текст целиком или возьмите его в кавычки</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>напишите true или false</translation>
    </message>
    <message>
        <source>write year-month-day, such as 2026-09-01</source>
        <translation>пишите год-месяц-день, например 2026-09-01</translation>
    </message>
    <message>
        <source>{review} comes before the approval on {approved}</source>
        <translation>{review} раньше даты утверждения {approved}</translation>
    </message>
    <message>
        <source>{value} does not lie above {before}</source>
        <translation>{value} не больше {before}</translation>
    </message>
    <message>
        <source>{value} lies outside the scale</source>
        <translation>{value} вне шкалы</translation>
    </message>
</context>
<context>
    <name>FillKeys</name>
    <message>
        <source>A page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Answer: the first response, the second …</source>
        <translation>Ответить: первый вариант, второй…</translation>
    </message>
    <message>
        <source>Back: to the list, to all items, out of the inspection</source>
        <translation>Назад: к списку, ко всем пунктам, из проверки</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Убрать ответ</translation>
    </message>
    <message>
        <source>Everything left is fine</source>
        <translation>Всё остальное в порядке</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <translation>Отобрать пункты</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Первый пункт</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>Последний пункт</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Next unanswered item</source>
        <translation>Следующий пункт без ответа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Вставить картинку</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Search in the items</source>
        <translation>Поиск по пунктам</translation>
    </message>
    <message>
        <source>The rest of the section is fine</source>
        <translation>Остальное в разделе в порядке</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What was wrong last time</source>
        <translation>Что было не так в прошлый раз</translation>
    </message>
</context>
<context>
    <name>FillModel</name>
    <message>
        <source>Action removed</source>
        <translation>Мера удалена</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Фото удалено</translation>
    </message>
</context>
<context>
    <name>FillScreen</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Photos are still being added. One moment, or cancel them.</source>
        <translation>Фотографии ещё добавляются. Подождите или отмените.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All inspectors</source>
        <translation>Все проверяющие</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Все способы</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>За 12 месяцев</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>За 90 дней</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Свои даты…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>All methods</source>
        <translation>Все способы</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Все объекты</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>За 12 месяцев</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>За 90 дней</translation>
    </message>
    <message>
        <source>Only what counts</source>
        <translation>Только учитываемые</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Нарушения</translation>
    </message>
    <message>
        <source>Failed last time</source>
        <translation>Нарушения в прошлый раз</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>With photo</source>
        <translation>С фото</translation>
    </message>
</context>
<context>
    <name>FineButton</name>
    <message>
        <source>The rest is fine</source>
        <translation>Остальное в порядке</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Finish only this</source>
        <translation>Завершить только эту</translation>
    </message>
    <message>
        <source>Finish, then {what}</source>
        <translation>Завершить, затем {what}</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Только эту</translation>
    </message>
    <message>
        <source>Then {what} opens</source>
        <translation>Затем откроется {what}</translation>
    </message>
</context>
<context>
    <name>FinishKeys</name>
    <message>
        <source>Finish and seal</source>
        <translation>Завершить и заверить</translation>
    </message>
    <message>
        <source>Go on inspecting</source>
        <translation>Продолжить проверку</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>Отмечен %n пункт</numerusform>
            <numerusform>Отмечено %n пункта</numerusform>
            <numerusform>Отмечено %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n подпись</numerusform>
            <numerusform>%n подписи</numerusform>
            <numerusform>%n подписей</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Finish although something is missing?</source>
        <translation>Завершить с пропусками?</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translation>Завершить и заверить</translation>
    </message>
    <message>
        <source>Finish incomplete</source>
        <translation>Завершить с пропусками</translation>
    </message>
    <message>
        <source>Finish incomplete…</source>
        <translation>Завершить с пропусками…</translation>
    </message>
    <message>
        <source>Finish: {what}</source>
        <translation>Завершение: {what}</translation>
    </message>
    <message>
        <source>Finishing seals the record. It can be superseded, not changed.</source>
        <translation>Запись будет заверена: заменить можно, изменить нельзя.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Завершить…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on inspecting</source>
        <translation>Продолжить проверку</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Ещё не всё сохранено</translation>
    </message>
    <message>
        <source>Overall impression, for the report</source>
        <translation>Общее впечатление для отчёта</translation>
    </message>
    <message>
        <source>Photos are still being added</source>
        <translation>Фотографии ещё добавляются</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>Запись заверяется</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>Не хватает: {what}</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>Рабочая папка открыта только для чтения</translation>
    </message>
    <message>
        <source>What is unanswered stays so in the record, and the report shows why.</source>
        <translation>Пункты останутся без ответа, причина войдёт в отчёт.</translation>
    </message>
    <message>
        <source>Why is it incomplete?</source>
        <translation>Почему заполнено не всё?</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>начата {time}</translation>
    </message>
</context>
<context>
    <name>Gather</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читаются</translation>
    </message>
    <message>
        <source>During the visit</source>
        <translation>Во время визита</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Без времени съёмки</translation>
    </message>
</context>
<context>
    <name>GatherKeys</name>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Choose the photo, or not</source>
        <translation>Выбрать фото или снять выбор</translation>
    </message>
    <message>
        <source>Choose the photos on the way</source>
        <translation>Выбрать фото по пути</translation>
    </message>
</context>
<context>
    <name>GatherScreen</name>
    <message numerus="yes">
        <source>%n chosen. Tap the item they belong to.</source>
        <translation>
            <numerusform>Выбрано: %n. Нажмите пункт, к которому относится фото.</numerusform>
            <numerusform>Выбрано: %n. Нажмите пункт, к которому они относятся.</numerusform>
            <numerusform>Выбрано: %n. Нажмите пункт, к которому они относятся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to “{item}”</source>
        <translation>
            <numerusform>%n фото → «{item}»</numerusform>
            <numerusform>%n фото → «{item}»</numerusform>
            <numerusform>%n фото → «{item}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>Добавляется %n фото</numerusform>
            <numerusform>Добавляется %n фото</numerusform>
            <numerusform>Добавляется %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Другая папка</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Choose photos, then tap the item they belong to.</source>
        <translation>Выберите фото, затем нажмите пункт, к которому они относятся.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>No phone or card is plugged in</source>
        <translation>Телефон или карта не подключены</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>В этой папке нет фотографий</translation>
    </message>
    <message>
        <source>Photos are still being added. One moment.</source>
        <translation>Фотографии ещё добавляются. Минутку.</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Откуда фото</translation>
    </message>
    <message>
        <source>Photos from a folder or phone</source>
        <translation>Фото из папки или с телефона</translation>
    </message>
    <message>
        <source>Plug it in, or choose the folder that holds the photos.</source>
        <translation>Подключите устройство или выберите папку с фотографиями.</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Прочитано {done} из {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Следующий без ответа</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Guidance</source>
        <translation>Пояснение</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Add photo, after</source>
        <translation>Добавить фото «после»</translation>
    </message>
    <message>
        <source>Add photo, before</source>
        <translation>Добавить фото «до»</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Adding photo {progress}. Press to stop.</source>
        <translation>Добавляется фото {progress}. Нажмите, чтобы прервать.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
</context>
<context>
    <name>InspectionPainter</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>A draft opens with all its answers. Finishing it makes a new record that replaces this one; this one stays readable.</source>
        <translation>Откроется черновик со всеми ответами. После завершения новая запись заменит эту; эта останется доступной для чтения.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Correct {what}?</source>
        <translation>Исправить проверку «{what}»?</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Declare {what} void?</source>
        <translation>Аннулировать проверку «{what}»?</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Выгрузить список…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить его</translation>
    </message>
    <message>
        <source>Go on with the correction</source>
        <translation>Продолжить исправление</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>It stays readable and is marked void; it no longer counts anywhere. This cannot be undone.</source>
        <translation>Проверка останется доступной для чтения с пометкой «Аннулирована» и нигде не будет учитываться. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Пусть учитывается</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>Начать исправление</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Save the list as Excel</source>
        <translation>Сохранить список в Excel</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved {file}: %n inspections</source>
        <translation>
            <numerusform>Сохранено: {file}, %n проверка</numerusform>
            <numerusform>Сохранено: {file}, %n проверки</numerusform>
            <numerusform>Сохранено: {file}, %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>Показать исправление</translation>
    </message>
    <message>
        <source>The workbook is being written</source>
        <translation>Готовится файл Excel</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Причина исправления</translation>
    </message>
    <message>
        <source>Why is it void?</source>
        <translation>Причина аннулирования</translation>
    </message>
    <message>
        <source>{done} of {total} inspections</source>
        <translation>{done} из {total} проверок</translation>
    </message>
    <message>
        <source>{what} is void</source>
        <translation>Аннулировано: {what}</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Action</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Убрать ответ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photos from a folder or phone</source>
        <translation>Фото из папки или с телефона</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Move the photo to</source>
        <translation>Перенести фото в пункт</translation>
    </message>
    <message>
        <source>Search in the items</source>
        <translation>Поиск по пунктам</translation>
    </message>
    <message>
        <source>There are more: write some words of the item, or its number.</source>
        <translation>Есть и другие: введите слова из пункта или его номер.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Average: mean of percents</source>
        <translation>Среднее: по процентам проверок</translation>
    </message>
    <message>
        <source>Average: pooled points</source>
        <translation>Среднее: по сумме баллов</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Удалить «{name}»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Сохранение вида</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>Сохранено как «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %n visits</source>
        <translation>
            <numerusform>Место от %n проверки</numerusform>
            <numerusform>Место от %n проверок</numerusform>
            <numerusform>Место от %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Новое название вида</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Переименовать «{name}»…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>“{name}” is forgotten</source>
        <translation>Удалено: «{name}»</translation>
    </message>
</context>
<context>
    <name>LastTimeMark</name>
    <message>
        <source>Due {day}</source>
        <translation>Срок: {day}</translation>
    </message>
    <message>
        <source>Failed last time</source>
        <translation>Нарушение в прошлый раз</translation>
    </message>
    <message>
        <source>Without a note, photo or action</source>
        <translation>Без заметки, фото и мер</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave before everything is saved?</source>
        <translation>Выйти, не дождавшись сохранения?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Выйти без сохранения</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>{why} What is not saved yet is lost when you leave.</source>
        <translation>{why} Несохранённое будет потеряно.</translation>
    </message>
</context>
<context>
    <name>LineControl</name>
    <message>
        <source>Until then {value} counts.</source>
        <translation>Пока учитывается {value}.</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Back to the list, in a narrow window</source>
        <translation>Назад к списку (в узком окне)</translation>
    </message>
    <message>
        <source>Read the report, or go on with the draft</source>
        <translation>Читать отчёт или продолжить черновик</translation>
    </message>
    <message>
        <source>To the first inspection, to the last</source>
        <translation>К первой проверке, к последней</translation>
    </message>
    <message>
        <source>To the inspection above or below, and its report</source>
        <translation>К проверке выше или ниже и её отчёту</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>A finished inspection comes here with its report.</source>
        <translation>Здесь появляются завершённые проверки с отчётами.</translation>
    </message>
    <message>
        <source>An inspection that was begun waits here.</source>
        <translation>Здесь хранятся начатые проверки.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдены</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готовые</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Inspections below their pass mark come here.</source>
        <translation>Здесь появляются непройденные проверки.</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Сначала худшие</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Черновиков нет</translation>
    </message>
    <message>
        <source>No inspections yet</source>
        <translation>Проверок пока нет</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>Все проверки пройдены</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Other words or fewer filters show more.</source>
        <translation>Измените запрос или уберите часть фильтров.</translation>
    </message>
    <message>
        <source>Press to show all inspections</source>
        <translation>Нажмите, чтобы показать все проверки</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>По предмету</translation>
    </message>
    <message>
        <source>Subject, site, inspector, number</source>
        <translation>Предмет, объект, проверяющий, номер</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Can be changed for each report</source>
        <translation>Можно сменить для каждого отчёта</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Язык отчётов</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Light or dark; report pages stay light</source>
        <translation>Светлая или тёмная; страницы отчёта всегда светлые</translation>
    </message>
    <message>
        <source>Of the screen; templates follow where they have it</source>
        <translation>Язык экрана; шаблоны следуют ему, если переведены</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>MetaLine</name>
    <message>
        <source>Answered in bulk</source>
        <translation>Отмечено списком</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критический</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Нет подписи</translation>
    </message>
    <message>
        <source>Note needed</source>
        <translation>Нужна заметка</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Заметка есть</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательный</translation>
    </message>
    <message>
        <source>Photo attached</source>
        <translation>Фото приложено</translation>
    </message>
    <message>
        <source>Photo needed</source>
        <translation>Нужно фото</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Слишком коротко</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>Вес {weight}</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>A note is needed</source>
        <translation>Нужна заметка</translation>
    </message>
    <message>
        <source>A photo and a note are needed</source>
        <translation>Нужны фото и заметка</translation>
    </message>
    <message>
        <source>A photo is needed</source>
        <translation>Нужно фото</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>И ещё %n</numerusform>
            <numerusform>И ещё %n</numerusform>
            <numerusform>И ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: a note is needed</source>
        <translation>Нарушение: нужна заметка</translation>
    </message>
    <message>
        <source>Failed: a photo and a note are needed</source>
        <translation>Нарушение: нужны фото и заметка</translation>
    </message>
    <message>
        <source>Failed: a photo is needed</source>
        <translation>Нарушение: нужно фото</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>No answer yet, and it is critical</source>
        <translation>Нет ответа на критический пункт</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet, worth %n point(s)</source>
        <translation>
            <numerusform>Нет ответа, %n балл</numerusform>
            <numerusform>Нет ответа, %n балла</numerusform>
            <numerusform>Нет ответа, %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet, worth {points} points</source>
        <translation>Нет ответа, {points} балла</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Нет подписи</translation>
    </message>
    <message numerus="yes">
        <source>Shorter than %n character(s)</source>
        <translation>
            <numerusform>Короче %n символа</numerusform>
            <numerusform>Короче %n символов</numerusform>
            <numerusform>Короче %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Signature needed</source>
        <translation>Нужна подпись</translation>
    </message>
    <message>
        <source>Still to add: {what}</source>
        <translation>Нужно добавить: {what}</translation>
    </message>
    <message>
        <source>The rest is fine</source>
        <translation>Остальное в порядке</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Nothing falls due on this day.</source>
        <translation>На этот день сроков нет.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>NewActionScreen</name>
    <message>
        <source>A red tag marks a thing that does not belong where it is. It gets the next number.</source>
        <translation>Красным ярлыком отмечают предмет, который находится не на месте. Номер присваивается по порядку.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новая мера</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Создать меру</translation>
    </message>
    <message>
        <source>Red tag</source>
        <translation>Красный ярлык</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>Укажите объект</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>Укажите, что сделать</translation>
    </message>
    <message>
        <source>Set the red tag</source>
        <translation>Повесить ярлык</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>NewInspectionScreen</name>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message numerus="yes">
        <source>Start a round of %n</source>
        <translation>
            <numerusform>Начать обход (%n)</numerusform>
            <numerusform>Начать обход (%n)</numerusform>
            <numerusform>Начать обход (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start {what}</source>
        <translation>Начать: {what}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Works without network. Nothing to save.</source>
        <translation>Работает без сети. Всё сохраняется само.</translation>
    </message>
</context>
<context>
    <name>NewKeys</name>
    <message>
        <source>Choose the template</source>
        <translation>Выбрать шаблон</translation>
    </message>
    <message>
        <source>To the template above or below</source>
        <translation>К шаблону выше или ниже</translation>
    </message>
    <message>
        <source>To the template beside</source>
        <translation>К соседнему шаблону</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Что не так?</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>above</source>
        <translation>выше</translation>
    </message>
    <message>
        <source>{number} is unusual here. Check the number, its sign and the decimal mark.</source>
        <translation>{number} — необычное значение. Проверьте число, знак и десятичную запятую.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write one like {example}.</source>
        <translation>«{text}» — не число. Пример: {example}.</translation>
    </message>
</context>
<context>
    <name>OftenChoice</name>
    <message>
        <source>By the month, like the 15th</source>
        <translation>По месяцам: 15-е число</translation>
    </message>
    <message>
        <source>By the month, like the first Monday</source>
        <translation>По месяцам: первый понедельник</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День месяца</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Раз в %n месяц</numerusform>
            <numerusform>Раз в %n месяца</numerusform>
            <numerusform>Раз в %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Раз в %n неделю</numerusform>
            <numerusform>Раз в %n недели</numerusform>
            <numerusform>Раз в %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day, or every few days</source>
        <translation>Каждый день или раз в несколько дней</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Промежуток</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Каждый рабочий день</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>По дням недели</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Какой день</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Какой в месяце</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>первый</translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation>четвёртый</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>последний</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>второй</translation>
    </message>
    <message>
        <source>the third</source>
        <translation>третий</translation>
    </message>
    <message>
        <source>working day, Monday to Friday</source>
        <translation>рабочий день, с понедельника по пятницу</translation>
    </message>
</context>
<context>
    <name>OwnDates</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Свои даты</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>Показать этот период</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Все объекты</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>None of these inspections scored one.</source>
        <translation>Ни в одной из этих проверок они не оценивались.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sites</source>
        <translation>
            <numerusform>Показать %n объект</numerusform>
            <numerusform>Показать все %n объекта</numerusform>
            <numerusform>Показать все %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>ниже {high}</translation>
    </message>
    <message>
        <source>mean of percents, all inspections</source>
        <translation>среднее по проверкам, %</translation>
    </message>
    <message>
        <source>{low} and above</source>
        <translation>{low} и выше</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>Copy the file</source>
        <translation>Скопировать файл</translation>
    </message>
    <message>
        <source>File copied. Paste it into a mail, a chat or a folder.</source>
        <translation>Файл скопирован. Вставьте его в письмо, чат или папку.</translation>
    </message>
    <message>
        <source>No mail program can be opened from here. Attach the file yourself.</source>
        <translation>Почтовую программу открыть не удалось. Приложите файл сами.</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Отправить по почте</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>There is no printer here. Print it from the program that opens now.</source>
        <translation>Принтера нет. Напечатайте из программы, которая сейчас откроется.</translation>
    </message>
</context>
<context>
    <name>PeopleSettings</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translation>Изменить имя или должность…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Действия: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Убрать в архив</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Sealed inspections keep the name they were sealed with.</source>
        <translation>В заверенных проверках имя останется прежним.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>The first inspection asks for a name; more can be added here.</source>
        <translation>Имя указывают при первой проверке; остальных можно добавить здесь.</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>{name} is retired; inspections stay</source>
        <translation>{name} в архиве; проверки сохранены</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Ends on a day</source>
        <translation>До определённого дня</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>{name}, change person</source>
        <translation>{name}, сменить пользователя</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>As it is to stand in reports</source>
        <translation>Имя для отчётов</translation>
    </message>
    <message>
        <source>Choose your name, or write it</source>
        <translation>Выберите или впишите своё имя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
</context>
<context>
    <name>PhotoKeys</name>
    <message>
        <source>Add a shape of the tool</source>
        <translation>Добавить фигуру инструмента</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Move the photo to the left</source>
        <translation>Сдвинуть фото влево</translation>
    </message>
    <message>
        <source>Move the photo to the right</source>
        <translation>Сдвинуть фото вправо</translation>
    </message>
    <message>
        <source>Move what is chosen</source>
        <translation>Сдвинуть выбранное</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Next shape</source>
        <translation>Следующая фигура</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Pull its corner</source>
        <translation>Потянуть за угол</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Убрать выбранное</translation>
    </message>
    <message>
        <source>Shape before</source>
        <translation>Предыдущая фигура</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Фото целиком</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>Снято: %n фото</numerusform>
            <numerusform>Снято: %n фото</numerusform>
            <numerusform>Снято: %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Из файлов</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>PickerKeys</name>
    <message>
        <source>A minute earlier</source>
        <translation>На минуту раньше</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>На минуту позже</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>На час раньше</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>На час позже</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Выбрать этот день</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Выбрать это время</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>На месяц позже</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>На месяц раньше</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>На неделю позже</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>На неделю раньше</translation>
    </message>
    <message>
        <source>Write the time: 0914</source>
        <translation>Набрать время: 0914</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of what is right</source>
        <translation>Как должно быть</translation>
    </message>
</context>
<context>
    <name>PictureWall</name>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>прикреплено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>Просрочка %n день</numerusform>
            <numerusform>Просрочка %n дня</numerusform>
            <numerusform>Просрочка %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>%n к обходу</numerusform>
            <numerusform>%n к обходу</numerusform>
            <numerusform>%n к обходу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Раз в %n день</numerusform>
            <numerusform>Раз в %n дня</numerusform>
            <numerusform>Раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the {day}</source>
        <translation>
            <numerusform>Раз в %n месяц {day}</numerusform>
            <numerusform>Раз в %n месяца {day}</numerusform>
            <numerusform>Раз в %n месяцев {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on {day}</source>
        <translation>
            <numerusform>Раз в %n месяц {day}</numerusform>
            <numerusform>Раз в %n месяца {day}</numerusform>
            <numerusform>Раз в %n месяцев {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on {days}</source>
        <translation>
            <numerusform>Раз в %n неделю по {days}</numerusform>
            <numerusform>Раз в %n недели по {days}</numerusform>
            <numerusform>Раз в %n недель по {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every month on {day}</source>
        <translation>Каждый месяц {day}</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Каждый рабочий день</translation>
    </message>
    <message>
        <source>Every {day} of the month</source>
        <translation>Каждый месяц {day}</translation>
    </message>
    <message>
        <source>On {days}</source>
        <translation>По {days}</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>{number}-го числа</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>в последний день</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{rule} at {times}</source>
        <translation>{rule} в {times}</translation>
    </message>
</context>
<context>
    <name>PlanDays</name>
    <message>
        <source>Every Friday</source>
        <translation>Каждую пятницу</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>Каждый понедельник</translation>
    </message>
    <message>
        <source>Every Saturday</source>
        <translation>Каждую субботу</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>Каждое воскресенье</translation>
    </message>
    <message>
        <source>Every Thursday</source>
        <translation>Каждый четверг</translation>
    </message>
    <message>
        <source>Every Tuesday</source>
        <translation>Каждый вторник</translation>
    </message>
    <message>
        <source>Every Wednesday</source>
        <translation>Каждую среду</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>пятницам</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>понедельникам</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>субботам</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>воскресеньям</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>четвергам</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>вторникам</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>средам</translation>
    </message>
    <message>
        <source>first Friday</source>
        <translation>в первую пятницу</translation>
    </message>
    <message>
        <source>first Monday</source>
        <translation>в первый понедельник</translation>
    </message>
    <message>
        <source>first Saturday</source>
        <translation>в первую субботу</translation>
    </message>
    <message>
        <source>first Sunday</source>
        <translation>в первое воскресенье</translation>
    </message>
    <message>
        <source>first Thursday</source>
        <translation>в первый четверг</translation>
    </message>
    <message>
        <source>first Tuesday</source>
        <translation>в первый вторник</translation>
    </message>
    <message>
        <source>first Wednesday</source>
        <translation>в первую среду</translation>
    </message>
    <message>
        <source>first working day</source>
        <translation>в первый рабочий день</translation>
    </message>
    <message>
        <source>fourth Friday</source>
        <translation>в четвёртую пятницу</translation>
    </message>
    <message>
        <source>fourth Monday</source>
        <translation>в четвёртый понедельник</translation>
    </message>
    <message>
        <source>fourth Saturday</source>
        <translation>в четвёртую субботу</translation>
    </message>
    <message>
        <source>fourth Sunday</source>
        <translation>в четвёртое воскресенье</translation>
    </message>
    <message>
        <source>fourth Thursday</source>
        <translation>в четвёртый четверг</translation>
    </message>
    <message>
        <source>fourth Tuesday</source>
        <translation>в четвёртый вторник</translation>
    </message>
    <message>
        <source>fourth Wednesday</source>
        <translation>в четвёртую среду</translation>
    </message>
    <message>
        <source>fourth working day</source>
        <translation>в четвёртый рабочий день</translation>
    </message>
    <message>
        <source>last Friday</source>
        <translation>в последнюю пятницу</translation>
    </message>
    <message>
        <source>last Monday</source>
        <translation>в последний понедельник</translation>
    </message>
    <message>
        <source>last Saturday</source>
        <translation>в последнюю субботу</translation>
    </message>
    <message>
        <source>last Sunday</source>
        <translation>в последнее воскресенье</translation>
    </message>
    <message>
        <source>last Thursday</source>
        <translation>в последний четверг</translation>
    </message>
    <message>
        <source>last Tuesday</source>
        <translation>в последний вторник</translation>
    </message>
    <message>
        <source>last Wednesday</source>
        <translation>в последнюю среду</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>в последний рабочий день</translation>
    </message>
    <message>
        <source>second Friday</source>
        <translation>во вторую пятницу</translation>
    </message>
    <message>
        <source>second Monday</source>
        <translation>во второй понедельник</translation>
    </message>
    <message>
        <source>second Saturday</source>
        <translation>во вторую субботу</translation>
    </message>
    <message>
        <source>second Sunday</source>
        <translation>во второе воскресенье</translation>
    </message>
    <message>
        <source>second Thursday</source>
        <translation>во второй четверг</translation>
    </message>
    <message>
        <source>second Tuesday</source>
        <translation>во второй вторник</translation>
    </message>
    <message>
        <source>second Wednesday</source>
        <translation>во вторую среду</translation>
    </message>
    <message>
        <source>second working day</source>
        <translation>во второй рабочий день</translation>
    </message>
    <message>
        <source>third Friday</source>
        <translation>в третью пятницу</translation>
    </message>
    <message>
        <source>third Monday</source>
        <translation>в третий понедельник</translation>
    </message>
    <message>
        <source>third Saturday</source>
        <translation>в третью субботу</translation>
    </message>
    <message>
        <source>third Sunday</source>
        <translation>в третье воскресенье</translation>
    </message>
    <message>
        <source>third Thursday</source>
        <translation>в третий четверг</translation>
    </message>
    <message>
        <source>third Tuesday</source>
        <translation>в третий вторник</translation>
    </message>
    <message>
        <source>third Wednesday</source>
        <translation>в третью среду</translation>
    </message>
    <message>
        <source>third working day</source>
        <translation>в третий рабочий день</translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation>{days} и {last}</translation>
    </message>
</context>
<context>
    <name>PlannedLine</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for the week</source>
        <translation>План на неделю</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} из {planned}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Its report is shown here.</source>
        <translation>Здесь будет её отчёт.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Making it was cancelled.</source>
        <translation>Создание отменено.</translation>
    </message>
    <message>
        <source>No inspection chosen</source>
        <translation>Проверка не выбрана</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Отчёта пока нет</translation>
    </message>
    <message>
        <source>Practice, counts nowhere</source>
        <translation>Учебная, не учитывается</translation>
    </message>
    <message>
        <source>Replaced by a correction</source>
        <translation>Заменена исправленной</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Заверена</translation>
    </message>
    <message>
        <source>Sealed and verified</source>
        <translation>Заверена, подлинность проверена</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>Ближайшие</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Не удалось создать отчёт</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Void, counts nowhere</source>
        <translation>Аннулирована, не учитывается</translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>All inspections of the list as one workbook</source>
        <translation>Все проверки списка одним файлом Excel</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Briefing</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>Form to fill in by pen</source>
        <translation>Бланк для заполнения от руки</translation>
    </message>
    <message>
        <source>Handbook for training</source>
        <translation>Справочник для обучения</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Сохранить бланк</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>Сохранить справочник</translation>
    </message>
    <message>
        <source>form</source>
        <translation>бланк</translation>
    </message>
    <message>
        <source>handbook</source>
        <translation>справочник</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>A radar needs three sections or dimensions with a score.</source>
        <translation>Для лепестковой диаграммы нужны три раздела или показателя с оценкой.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>mean of percents by dimension</source>
        <translation>среднее по проверкам, % по показателям</translation>
    </message>
    <message>
        <source>mean of percents by section</source>
        <translation>среднее по проверкам, % по разделам</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RatingControl</name>
    <message>
        <source>N/A</source>
        <translation>Неприменимо</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Повторять…</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message>
        <source>{title} is in the library</source>
        <translation>«{title}» добавлен в библиотеку</translation>
    </message>
</context>
<context>
    <name>RecordFaults</name>
    <message>
        <source>Action on a failed item…</source>
        <translation>Мера по нарушению…</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n inspections are due</source>
        <translation>
            <numerusform>Пора провести %n проверку</numerusform>
            <numerusform>Пора провести %n проверки</numerusform>
            <numerusform>Пора провести %n проверок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n не пройдена</numerusform>
            <numerusform>%n не пройдены</numerusform>
            <numerusform>%n не пройдено</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue {what}</source>
        <translation>Продолжить: {what}</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>Все пройдены</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, round of %n</source>
        <translation>
            <numerusform>{title}: обход (%n)</numerusform>
            <numerusform>{title}: обход (%n)</numerusform>
            <numerusform>{title}: обход (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundChanges</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>Добавлено: %n</numerusform>
            <numerusform>Добавлено: %n</numerusform>
            <numerusform>Добавлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in it already</source>
        <translation>
            <numerusform>уже в обходе: %n</numerusform>
            <numerusform>уже в обходе: %n</numerusform>
            <numerusform>уже в обходе: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add to the round…</source>
        <translation>Добавить в обход…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Закрыть обход</translation>
    </message>
    <message>
        <source>Go on with {what}</source>
        <translation>Продолжить: {what}</translation>
    </message>
    <message>
        <source>It comes at the end of the round.</source>
        <translation>Добавится в конец обхода.</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Открыть обход снова</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Start {what}</source>
        <translation>Начать: {what}</translation>
    </message>
    <message>
        <source>Take off the round</source>
        <translation>Убрать из обхода</translation>
    </message>
    <message>
        <source>Take off the round…</source>
        <translation>Убрать из обхода…</translation>
    </message>
    <message>
        <source>Tap what is to be taken off.</source>
        <translation>Коснитесь того, что нужно убрать.</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Обход закрыт</translation>
    </message>
    <message>
        <source>What else does the round go through?</source>
        <translation>Что ещё войдёт в обход?</translation>
    </message>
    <message>
        <source>What has been begun stays in the round.</source>
        <translation>Начатое остаётся в обходе.</translation>
    </message>
    <message>
        <source>{what} has been begun and stays in the round</source>
        <translation>{what}: проверка начата и остаётся в обходе</translation>
    </message>
    <message>
        <source>{what} is off the round</source>
        <translation>Убрано из обхода: {what}</translation>
    </message>
</context>
<context>
    <name>RoundHead</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдены</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>К проверке</translation>
    </message>
</context>
<context>
    <name>RoundKeys</name>
    <message>
        <source>Open the subject; typing its name leads to it</source>
        <translation>Открыть предмет; набор имени ведёт к нему</translation>
    </message>
    <message>
        <source>Take the subject out of the round</source>
        <translation>Убрать предмет из обхода</translation>
    </message>
    <message>
        <source>The next that is not done</source>
        <translation>Следующий незавершённый</translation>
    </message>
</context>
<context>
    <name>RoundReport</name>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Show in Inspections</source>
        <translation>Показать в проверках</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>None of them</source>
        <translation>Таких нет</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The round is closed. Open it again to go on.</source>
        <translation>Обход закрыт. Чтобы продолжить, откройте его снова.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>начат: {when}</translation>
    </message>
</context>
<context>
    <name>RoundSide</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>в работе: %n</numerusform>
            <numerusform>в работе: %n</numerusform>
            <numerusform>в работе: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>не начато: %n</numerusform>
            <numerusform>не начато: %n</numerusform>
            <numerusform>не начато: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All are done</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Закрыть обход</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>Закрыт: {when}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдены</translation>
    </message>
    <message>
        <source>Go on with {what}</source>
        <translation>Продолжить: {what}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Открыть обход снова</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Сохранено на устройстве</translation>
    </message>
    <message>
        <source>Start {what}</source>
        <translation>Начать: {what}</translation>
    </message>
    <message>
        <source>The rest is with others</source>
        <translation>Остальное у других</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>без нарушений</translation>
    </message>
</context>
<context>
    <name>RoundTiles</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n критичное</numerusform>
            <numerusform>%n критичных</numerusform>
            <numerusform>%n критичных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдена</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начата</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>last time {score}</source>
        <translation>ранее {score}</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>RoundWalk</name>
    <message>
        <source>{what} is done</source>
        <translation>Готово: {what}</translation>
    </message>
</context>
<context>
    <name>RunningChip</name>
    <message>
        <source>Running {time}</source>
        <translation>Идёт {time}</translation>
    </message>
    <message>
        <source>Stopwatch running: {item}</source>
        <translation>Секундомер идёт: {item}</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>412</source>
        <translation>412</translation>
    </message>
    <message>
        <source>Anna Lindqvist</source>
        <translation>Анна Линдквист</translation>
    </message>
    <message>
        <source>Harbour Hotel</source>
        <translation>Гостиница «Гавань»</translation>
    </message>
    <message>
        <source>The first page of a sample report</source>
        <translation>Первая страница образца отчёта</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>Страница готовится</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Everything is saved on this device</source>
        <translation>Всё сохранено на устройстве</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved on this device, {time}</source>
        <translation>Сохранено на устройстве, {time}</translation>
    </message>
    <message>
        <source>Saved, {time}</source>
        <translation>Сохранено, {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
</context>
<context>
    <name>ScanControl</name>
    <message>
        <source>A picture of the code</source>
        <translation>Картинка с кодом</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code, typed or scanned</source>
        <translation>Введите или отсканируйте код</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>С картинки</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Ищем код</translation>
    </message>
    <message>
        <source>No code was found. Take it larger and sharp, or type it.</source>
        <translation>Код не найден. Снимите его крупнее и резче или введите вручную.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>To read codes from pictures, install the reader: {command}. Typing works without it.</source>
        <translation>Чтобы читать коды с картинок, установите модуль: {command}. Вводить код можно и без него.</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Photo needed</source>
        <translation>Нужно фото</translation>
    </message>
    <message>
        <source>Scenes and items</source>
        <translation>Сцены и пункты</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Anybody</source>
        <translation>Любой сотрудник</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>В какое время</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выберите шаблон</translation>
    </message>
    <message>
        <source>Choose days of the week</source>
        <translation>Выберите дни недели</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начиная с</translation>
    </message>
    <message>
        <source>Front desk, morning shift</source>
        <translation>Стойка приёма, утренняя смена</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>Укажите объект</translation>
    </message>
    <message>
        <source>Say every how many</source>
        <translation>Укажите промежуток</translation>
    </message>
    <message>
        <source>Say which day of the month</source>
        <translation>Укажите день месяца</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>Последний день раньше первого. Выберите более поздний.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>by the clock of the site</source>
        <translation>по часам объекта</translation>
    </message>
    <message>
        <source>if it needs one</source>
        <translation>если нужно</translation>
    </message>
    <message>
        <source>none named: whichever is chosen then</source>
        <translation>не указано: выбор на месте</translation>
    </message>
</context>
<context>
    <name>ScheduleScreen</name>
    <message>
        <source>Change a schedule</source>
        <translation>Изменить расписание</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Новое расписание</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>What was due before stays as it was.</source>
        <translation>Прошлые сроки не изменятся.</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n пропуск</numerusform>
            <numerusform>%n пропуска</numerusform>
            <numerusform>%n пропусков</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Файл календаря…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Hide those that ended</source>
        <translation>Скрыть завершённые</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Создать первое</translation>
    </message>
    <message>
        <source>Missed ones are counted over 30 days</source>
        <translation>Пропуски считаются за 30 дней</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Новое расписание</translation>
    </message>
    <message>
        <source>Nothing comes round yet</source>
        <translation>Расписаний пока нет</translation>
    </message>
    <message>
        <source>Save the schedules for a calendar</source>
        <translation>Сохранить расписания для календаря</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Say what is to be inspected, where and how often; Today reminds of it.</source>
        <translation>Укажите, что, где и как часто проверять: напоминание появится на экране «Сегодня».</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Расписания</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that ended</source>
        <translation>
            <numerusform>Показать %n завершённое</numerusform>
            <numerusform>Показать %n завершённых</numerusform>
            <numerusform>Показать %n завершённых</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be inspected, where and when</source>
        <translation>Что, где и когда проверять</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>срок сейчас</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>завершено {day}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>далее {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>rests: template or site retired</source>
        <translation>не действует: шаблон или объект в архиве</translation>
    </message>
    <message>
        <source>{what} has ended</source>
        <translation>Расписание завершено: {what}</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Below so far</source>
        <translation>Пока ниже порога</translation>
    </message>
    <message>
        <source>Can still reach {percent}</source>
        <translation>Можно набрать {percent}</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Не пройдена</translation>
    </message>
    <message>
        <source>Fail: critical item</source>
        <translation>Не пройдена: критический пункт</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Итог не определён</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Пройдена</translation>
    </message>
    <message>
        <source>Pass so far</source>
        <translation>Пока выше порога</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>at most {mark}</source>
        <translation>не более {mark}</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>проходной балл {mark}</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} из {possible} баллов</translation>
    </message>
    <message>
        <source>{points}, {open}</source>
        <translation>{points}, {open}</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Can still reach</source>
        <translation>Можно набрать</translation>
    </message>
    <message>
        <source>Critical item failed</source>
        <translation>Нарушен критический пункт</translation>
    </message>
    <message>
        <source>Last time, {day}</source>
        <translation>Было {day}</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Points now, lower is better</source>
        <translation>Баллы сейчас: чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Текущий балл</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Words, number or key of an item</source>
        <translation>Слова, номер или ключ пункта</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>SearchKeys</name>
    <message>
        <source>Back to where one was</source>
        <translation>Вернуться туда, где вы были</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>To the item found, to answer it</source>
        <translation>К найденному пункту, чтобы ответить</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>ниже</translation>
    </message>
</context>
<context>
    <name>SectionHeadRow</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>Отвечено {answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая папка</translation>
    </message>
</context>
<context>
    <name>SeveralChoice</name>
    <message numerus="yes">
        <source>%n named twice, taken once</source>
        <translation>
            <numerusform>повторы взяты один раз: %n</numerusform>
            <numerusform>повторы взяты один раз: %n</numerusform>
            <numerusform>повторы взяты один раз: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new at this site</source>
        <translation>
            <numerusform>новых на этом объекте: %n</numerusform>
            <numerusform>новых на этом объекте: %n</numerusform>
            <numerusform>новых на этом объекте: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>В списке: %n</numerusform>
            <numerusform>В списке: %n</numerusform>
            <numerusform>В списке: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>201-240, 305a, Lobby</source>
        <translation>201-240, 305а, Лобби</translation>
    </message>
    <message numerus="yes">
        <source>All %n of this site</source>
        <translation>
            <numerusform>Все %n этого объекта</numerusform>
            <numerusform>Все %n этого объекта</numerusform>
            <numerusform>Все %n этого объекта</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Choose the file with the list</source>
        <translation>Выберите файл со списком</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>The file of this photo is missing or damaged.</source>
        <translation>Файл этого фото отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>The photo, or what was drawn on it, cannot be read. Draw on it again to see it.</source>
        <translation>Фото или пометки на нём не читаются. Сделайте пометки заново, чтобы его увидеть.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>A photo shown large</source>
        <translation>Фото крупно</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Drawing on a photo</source>
        <translation>Рисование на фото</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation>Заполнение</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>List of inspections</source>
        <translation>Список проверок</translation>
    </message>
    <message>
        <source>Photos of an item</source>
        <translation>Фото пункта</translation>
    </message>
    <message>
        <source>Photos to be taken in</source>
        <translation>Фото для добавления</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>Searching in the items</source>
        <translation>Поиск по пунктам</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Tab goes to the next button or field, Shift with Tab back; Space or Enter presses.</source>
        <translation>Tab — к следующей кнопке или полю, Shift+Tab — назад; пробел или Enter — нажать.</translation>
    </message>
    <message>
        <source>Templates to choose from</source>
        <translation>Выбор шаблона</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Sign again</source>
        <translation>Подписать заново</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>Подписано {time}</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>К подписи</translation>
    </message>
    <message>
        <source>Was not present</source>
        <translation>Отсутствовал(а)</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>Присутствовал(а)</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Кто подписывает?</translation>
    </message>
</context>
<context>
    <name>SignatureControl</name>
    <message>
        <source>Sign again</source>
        <translation>Подписать заново</translation>
    </message>
</context>
<context>
    <name>SignatureKeys</name>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Move the pen, and draw while it is down</source>
        <translation>Вести перо; опущенное рисует</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Опустить или поднять перо</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with finger or pen</source>
        <translation>Подпишите пальцем или пером</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it, arrow keys move it, Delete begins again.</source>
        <translation>Пробел опускает и поднимает перо, стрелки ведут его, Delete начинает заново.</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
</context>
<context>
    <name>SiteChoice</name>
    <message>
        <source>A hotel, a shop, a branch</source>
        <translation>Отель, магазин, филиал</translation>
    </message>
    <message>
        <source>Choose a site, or write a new one</source>
        <translation>Выберите объект или впишите новый</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Объект</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Добавить объект</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Code, if it has one</source>
        <translation>Код, если есть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Верхний уровень</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
</context>
<context>
    <name>SiteRows</name>
    <message>
        <source>Sites</source>
        <translation>Объекты</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs are not told here.</source>
        <translation>
            <numerusform>Ещё %n пара здесь не названа.</numerusform>
            <numerusform>Ещё %n пары здесь не названы.</numerusform>
            <numerusform>Ещё %n пар здесь не названо.</numerusform>
        </translation>
    </message>
    <message>
        <source>95&#xa0;% interval: {range}</source>
        <translation>95&#xa0;% интервал: {range}</translation>
    </message>
    <message>
        <source>Between {sites} nothing can be said.</source>
        <translation>{sites}: между ними разницы не видно.</translation>
    </message>
    <message>
        <source>Beyond chance, each compared with each:</source>
        <translation>Не случайно, при сравнении каждого с каждым:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Change against the period before: {points}</source>
        <translation>К прежнему периоду: {points}</translation>
    </message>
    <message>
        <source>Grey: too few visits to rank, fewer than {least}.</source>
        <translation>Серым: мало проверок для места, меньше {least}.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Mean: {score}</source>
        <translation>Среднее: {score}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Passed: {share}</source>
        <translation>Пройдено: {share}</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>По баллам</translation>
    </message>
    <message>
        <source>Pooled points: {score}</source>
        <translation>По сумме баллов: {score}</translation>
    </message>
    <message>
        <source>Rank {first} to {last}</source>
        <translation>Место {first}–{last}</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Место {rank}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sites</source>
        <translation>
            <numerusform>Показать %n объект</numerusform>
            <numerusform>Показать все %n объекта</numerusform>
            <numerusform>Показать все %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Target {mark}</source>
        <translation>Цель {mark}</translation>
    </message>
    <message>
        <source>Too few visits to rank</source>
        <translation>Мало проверок для места</translation>
    </message>
    <message>
        <source>mean of percents, 95&#xa0;% interval, inspections</source>
        <translation>среднее по проверкам, 95&#xa0;% интервал, число проверок</translation>
    </message>
    <message>
        <source>mean of points, lower is better, 95&#xa0;% interval, inspections</source>
        <translation>средние штрафные баллы (меньше – лучше), 95&#xa0;% интервал, число проверок</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>pooled points: all earned of all possible, inspections</source>
        <translation>по сумме баллов: все набранные из всех возможных, число проверок</translation>
    </message>
    <message numerus="yes">
        <source>{better} is above {worse}.</source>
        <translation>
            <numerusform>{better} выше, чем {worse}.</numerusform>
            <numerusform>{better} выше, чем {worse}.</numerusform>
            <numerusform>{better} выше, чем {worse}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, beyond chance</source>
        <translation>{change}, не случайно</translation>
    </message>
    <message>
        <source>{change}, may be chance</source>
        <translation>{change}, возможно, случайно</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} и {last}</translation>
    </message>
</context>
<context>
    <name>SitesPopup</name>
    <message>
        <source>All sites</source>
        <translation>Все объекты</translation>
    </message>
</context>
<context>
    <name>SitesSelect</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Все объекты</translation>
    </message>
</context>
<context>
    <name>SitesSettings</name>
    <message>
        <source>A company, its regions, its branches: as deep as you need.</source>
        <translation>Компания, регионы, филиалы: сколько угодно уровней.</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Добавить объект</translation>
    </message>
    <message>
        <source>Add a site below…</source>
        <translation>Добавить вложенный объект…</translation>
    </message>
    <message>
        <source>Change or move…</source>
        <translation>Изменить или переместить…</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Действия: {name}</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>Объектов пока нет</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Убрать в архив</translation>
    </message>
    <message>
        <source>{name} is retired; inspections stay</source>
        <translation>{name} в архиве; проверки сохранены</translation>
    </message>
</context>
<context>
    <name>SliderControl</name>
    <message>
        <source>N/A</source>
        <translation>Не прим.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Введите целое число от {least} до {most}.</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n не пройдена</numerusform>
            <numerusform>%n не пройдены</numerusform>
            <numerusform>%n не пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n пройдена</numerusform>
            <numerusform>%n пройдены</numerusform>
            <numerusform>%n пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n</source>
        <translation>
            <numerusform>Среднее по %n проверке</numerusform>
            <numerusform>Среднее по %n проверкам</numerusform>
            <numerusform>Среднее по %n проверкам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>по порядку</translation>
    </message>
    <message>
        <source>sorted backwards</source>
        <translation>в обратном порядке</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>нарушение</translation>
    </message>
    <message>
        <source>failed last time</source>
        <translation>нарушение в прошлый раз</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>None of these inspections has a score.</source>
        <translation>Ни у одной из этих проверок нет оценки.</translation>
    </message>
    <message>
        <source>One visit only.</source>
        <translation>Только одна проверка.</translation>
    </message>
    <message>
        <source>Target {mark}</source>
        <translation>Цель {mark}</translation>
    </message>
    <message>
        <source>The middle inspection has {low} to {high} points.</source>
        <translation>У средней по порядку проверки {low}–{high} баллов.</translation>
    </message>
    <message>
        <source>The middle inspection scored {low} to {high}&#xa0;%.</source>
        <translation>Средняя по порядку проверка набрала {low}–{high}&#xa0;%.</translation>
    </message>
    <message>
        <source>The middle inspection scored {score}&#xa0;%.</source>
        <translation>Средняя по порядку проверка набрала {score}&#xa0;%.</translation>
    </message>
    <message>
        <source>inspections by their percent</source>
        <translation>число проверок по проценту</translation>
    </message>
    <message>
        <source>inspections by their points</source>
        <translation>число проверок по баллам</translation>
    </message>
    <message>
        <source>{range} points</source>
        <translation>баллов: {range}</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Another one</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выберите шаблон</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Уровень {number}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>Учебная, не учитывается</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>Укажите объект</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Still to be named: {kind}</source>
        <translation>Осталось указать: {kind}</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Время визита</translation>
    </message>
    <message>
        <source>Write the time of the visit</source>
        <translation>Укажите время визита</translation>
    </message>
    <message>
        <source>Write your name</source>
        <translation>Укажите своё имя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>as the template sets it</source>
        <translation>задан шаблоном</translation>
    </message>
    <message>
        <source>due first</source>
        <translation>сначала срочные</translation>
    </message>
    <message>
        <source>every item</source>
        <translation>все пункты</translation>
    </message>
    <message>
        <source>same as last time</source>
        <translation>как в прошлый раз</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n photos added to {item}</source>
        <translation>
            <numerusform>Фото к {item} добавлены: %n</numerusform>
            <numerusform>Фото к {item} добавлены: %n</numerusform>
            <numerusform>Фото к {item} добавлены: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Action on {item}</source>
        <translation>Мера к {item}</translation>
    </message>
    <message>
        <source>Action on {item} removed</source>
        <translation>Мера к {item} удалена</translation>
    </message>
    <message>
        <source>Answer to {item}</source>
        <translation>Ответ на {item}</translation>
    </message>
    <message>
        <source>Answer to {item} cleared</source>
        <translation>Ответ на {item} стёрт</translation>
    </message>
    <message>
        <source>Caption of a photo of {item}</source>
        <translation>Подпись к фото к {item}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Details of the visit</source>
        <translation>Сведения о проверке</translation>
    </message>
    <message>
        <source>Drawing on a photo of {item}</source>
        <translation>Рисунок на фото {item}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>Не прим.</translation>
    </message>
    <message>
        <source>Name {name}</source>
        <translation>Имя: {name}</translation>
    </message>
    <message>
        <source>Note on {item}</source>
        <translation>Заметка к {item}</translation>
    </message>
    <message>
        <source>Order of the photos of {item}</source>
        <translation>Порядок фото к {item}</translation>
    </message>
    <message>
        <source>Photo added to {item}</source>
        <translation>Фото к {item} добавлено</translation>
    </message>
    <message>
        <source>Photo moved to {item}</source>
        <translation>Фото перенесено в {item}</translation>
    </message>
    <message>
        <source>Photo of {item} removed</source>
        <translation>Фото к {item} удалено</translation>
    </message>
    <message>
        <source>Photo of {item} turned</source>
        <translation>Фото к {item} повёрнуто</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature removed</source>
        <translation>Подпись снята</translation>
    </message>
    <message>
        <source>Stopwatch of {item} started</source>
        <translation>Секундомер пункта {item} запущен</translation>
    </message>
    <message numerus="yes">
        <source>The rest is fine: %n answers</source>
        <translation>
            <numerusform>Остальное в порядке: %n ответ</numerusform>
            <numerusform>Остальное в порядке: %n ответа</numerusform>
            <numerusform>Остальное в порядке: %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Добавлено: {name}</translation>
    </message>
    <message>
        <source>{name} duplicated</source>
        <translation>Копия: {name}</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>Перемещено: {name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Удалено: {name}</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>due today</source>
        <translation>на сегодня</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё не было</translation>
    </message>
</context>
<context>
    <name>SubjectsChoice</name>
    <message>
        <source>One</source>
        <translation>Одна проверка</translation>
    </message>
    <message>
        <source>Several, a round</source>
        <translation>Несколько, обход</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Actions</source>
        <translation>Меры</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>From {start} to {value} by {day}</source>
        <translation>С {start} до {value} к {day}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>given up {day}</source>
        <translation>снята: {day}</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n in four weeks</source>
        <translation>
            <numerusform>среднее по %n проверке за четыре недели</numerusform>
            <numerusform>среднее по %n проверкам за четыре недели</numerusform>
            <numerusform>среднее по %n проверкам за четыре недели</numerusform>
        </translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>сейчас {value}</translation>
    </message>
    <message>
        <source>the way stands at {value}</source>
        <translation>по плану {value}</translation>
    </message>
</context>
<context>
    <name>TargetScreen</name>
    <message>
        <source>Change a target</source>
        <translation>Изменить цель</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выберите день</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Выберите объект</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выберите шаблон</translation>
    </message>
    <message>
        <source>Choose what is measured</source>
        <translation>Выберите, что измеряется</translation>
    </message>
    <message>
        <source>Day to reach it</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Начальное значение</translation>
    </message>
    <message>
        <source>Take {value}, the mean of the last four weeks</source>
        <translation>Взять {value} — среднее за последние четыре недели</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Что измеряется</translation>
    </message>
    <message>
        <source>as 4:30, or in seconds</source>
        <translation>как 4:30 или в секундах</translation>
    </message>
    <message>
        <source>if it needs one</source>
        <translation>если нужно</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>в процентах</translation>
    </message>
    <message>
        <source>in points</source>
        <translation>в баллах</translation>
    </message>
    <message>
        <source>with all below it</source>
        <translation>со всем, что в него входит</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>Укажите процент от 0 до 100.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Отстаёт</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выберите шаблон</translation>
    </message>
    <message>
        <source>Choose the day it is to be reached</source>
        <translation>Выберите срок</translation>
    </message>
    <message>
        <source>Choose what is measured</source>
        <translation>Выберите, что измеряется</translation>
    </message>
    <message>
        <source>It cannot be below 0.</source>
        <translation>Значение не может быть меньше 0.</translation>
    </message>
    <message>
        <source>It is over. Choose a later day.</source>
        <translation>Этот день уже прошёл. Выберите более поздний.</translation>
    </message>
    <message>
        <source>It is the value it starts from. Write the one to reach.</source>
        <translation>Это начальное значение. Запишите то, которого нужно достичь.</translation>
    </message>
    <message>
        <source>It lies before the first day. Choose a later one.</source>
        <translation>Срок раньше первого дня. Выберите более поздний.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Достигнута</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Не достигнута</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Пока нет измерений</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>Доля пройденных</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>Укажите объект</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Write the value it starts from as a number.</source>
        <translation>Запишите начальное значение числом.</translation>
    </message>
    <message>
        <source>Write the value to reach as a number.</source>
        <translation>Запишите целевое значение числом.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>баллов</translation>
    </message>
</context>
<context>
    <name>TargetsScreen</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Снять цель</translation>
    </message>
    <message>
        <source>Hide those given up</source>
        <translation>Скрыть снятые</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Целей пока нет</translation>
    </message>
    <message>
        <source>Say which value a site is to reach until which day; the course shows whether it will.</source>
        <translation>Укажите значение и срок для объекта: график покажет, успевает ли он.</translation>
    </message>
    <message>
        <source>Set the first one</source>
        <translation>Поставить первую</translation>
    </message>
    <message numerus="yes">
        <source>Show %n given up</source>
        <translation>
            <numerusform>Показать %n снятую</numerusform>
            <numerusform>Показать %n снятые</numerusform>
            <numerusform>Показать %n снятых</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>What is to be reached where, until when</source>
        <translation>Чего, где и к какому сроку достичь</translation>
    </message>
    <message>
        <source>{what} is given up</source>
        <translation>Цель снята: {what}</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>v{version}</source>
        <translation>в. {version}</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>Нет такого шаблона</translation>
    </message>
    <message>
        <source>Other words, or all categories, show more.</source>
        <translation>Измените запрос или выберите все категории.</translation>
    </message>
</context>
<context>
    <name>TemplateReading</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критический</translation>
    </message>
    <message>
        <source>Critical items</source>
        <translation>Критические пункты</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Проходной балл</translation>
    </message>
    <message>
        <source>Percent of the points of all sections</source>
        <translation>Процент от баллов всех разделов</translation>
    </message>
    <message>
        <source>Percent, the sections weighted</source>
        <translation>Процент с учётом веса разделов</translation>
    </message>
    <message>
        <source>Points against; lower is better</source>
        <translation>Штрафные баллы: чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Что оценивается</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a number, {unit}</source>
        <translation>число, {unit}</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>время суток</translation>
    </message>
    <message>
        <source>a time, by stopwatch</source>
        <translation>время по секундомеру</translation>
    </message>
    <message>
        <source>asked only when it applies</source>
        <translation>только при условии</translation>
    </message>
    <message>
        <source>at most {points} points</source>
        <translation>не более {points} баллов</translation>
    </message>
    <message>
        <source>for each: {what}</source>
        <translation>для каждого: {what}</translation>
    </message>
    <message>
        <source>note always</source>
        <translation>заметка всегда</translation>
    </message>
    <message>
        <source>note when failed</source>
        <translation>заметка при нарушении</translation>
    </message>
    <message>
        <source>one failed caps the score</source>
        <translation>одно нарушение ограничивает результат</translation>
    </message>
    <message>
        <source>one failed fails the inspection</source>
        <translation>при одном нарушении проверка не пройдена</translation>
    </message>
    <message>
        <source>one failed sets its section to 0</source>
        <translation>одно нарушение обнуляет раздел</translation>
    </message>
    <message>
        <source>one failed sets the score to 0</source>
        <translation>одно нарушение обнуляет результат</translation>
    </message>
    <message>
        <source>photo always</source>
        <translation>фото всегда</translation>
    </message>
    <message>
        <source>photo when failed</source>
        <translation>фото при нарушении</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>для чтения</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>вес {weight}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>{grade} from {bound}</source>
        <translation>{grade} от {bound}</translation>
    </message>
    <message>
        <source>{grade} up to {points} points</source>
        <translation>{grade} до {points} баллов</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>от {lowest} до {highest}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{value}  {anchor}</source>
        <translation>{value}  {anchor}</translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates in the library</source>
        <translation>
            <numerusform>%n шаблон</numerusform>
            <numerusform>%n шаблона</numerusform>
            <numerusform>%n шаблонов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Add a template file</source>
        <translation>Добавить файл шаблона</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Check a template file</source>
        <translation>Проверить файл шаблона</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>Нет такого шаблона</translation>
    </message>
    <message>
        <source>Other words show more.</source>
        <translation>Измените запрос.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message>
        <source>{title} is in the library</source>
        <translation>«{title}» добавлен в библиотеку</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message numerus="yes">
        <source>%n of {least} characters</source>
        <translation>
            <numerusform>%n из {least} символов</numerusform>
            <numerusform>%n из {least} символов</numerusform>
            <numerusform>%n из {least} символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Введите текст</translation>
    </message>
</context>
<context>
    <name>TimeControl</name>
    <message>
        <source>Choose a time</source>
        <translation>Выбрать время</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write one like 09:14.</source>
        <translation>«{text}» — не время. Пример: 09:14.</translation>
    </message>
</context>
<context>
    <name>TimesChoice</name>
    <message>
        <source>Add a time</source>
        <translation>Добавить время</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>В любое время дня</translation>
    </message>
    <message>
        <source>Take off {time}</source>
        <translation>Убрать {time}</translation>
    </message>
</context>
<context>
    <name>TitleButton</name>
    <message>
        <source>{what}, what can be done</source>
        <translation>{what}, действия с проверкой</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n closed rounds</source>
        <translation>
            <numerusform>%n закрытый обход</numerusform>
            <numerusform>%n закрытых обхода</numerusform>
            <numerusform>%n закрытых обходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>В корзине: %n</numerusform>
            <numerusform>В корзине: %n</numerusform>
            <numerusform>В корзине: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the first one</source>
        <translation>Начать первую</translation>
    </message>
    <message>
        <source>Choose a template, name the place, and answer as you walk. Nothing needs saving.</source>
        <translation>Выберите шаблон, укажите объект и отвечайте по ходу обхода. Всё сохраняется само.</translation>
    </message>
    <message>
        <source>Find an inspection</source>
        <translation>Найти проверку</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Latest results</source>
        <translation>Последние результаты</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>Nothing inspected yet</source>
        <translation>Проверок пока не было</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>{site} and %n more sites</source>
        <translation>
            <numerusform>{site} и ещё %n объект</numerusform>
            <numerusform>{site} и ещё %n объекта</numerusform>
            <numerusform>{site} и ещё %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} is in the trash</source>
        <translation>Теперь в корзине: {what}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Action</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>TrashScreen</name>
    <message>
        <source>Bring back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discarded drafts come here.</source>
        <translation>Сюда попадают удалённые черновики.</translation>
    </message>
    <message>
        <source>Drafts that were discarded</source>
        <translation>Удалённые черновики</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>discarded {when}</source>
        <translation>удалён {when}</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
    <message>
        <source>{what} is on Today again</source>
        <translation>Снова на экране «Сегодня»: {what}</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>95&#xa0;% interval: {range}</source>
        <translation>95&#xa0;% интервал: {range}</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>По кварталам</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>По неделям</translation>
    </message>
    <message numerus="yes">
        <source>From here on %n items mean something else:</source>
        <translation>
            <numerusform>С этого места изменён смысл %n пункта:</numerusform>
            <numerusform>С этого места изменён смысл %n пунктов:</numerusform>
            <numerusform>С этого места изменён смысл %n пунктов:</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these inspections has a score.</source>
        <translation>Ни у одной из этих проверок нет оценки.</translation>
    </message>
    <message>
        <source>One visit only: a trend needs more.</source>
        <translation>Только одна проверка: для тренда нужно больше.</translation>
    </message>
    <message>
        <source>Step of time</source>
        <translation>Шаг времени</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>daily mean of percents, 95&#xa0;% band</source>
        <translation>среднее по проверкам за день, 95&#xa0;% полоса</translation>
    </message>
    <message>
        <source>mean of points, lower is better, 95&#xa0;% band</source>
        <translation>средние штрафные баллы (меньше – лучше), 95&#xa0;% полоса</translation>
    </message>
    <message>
        <source>monthly mean of percents, 95&#xa0;% band</source>
        <translation>среднее по проверкам за месяц, 95&#xa0;% полоса</translation>
    </message>
    <message>
        <source>pooled points: all earned of all possible</source>
        <translation>по сумме баллов: все набранные из всех возможных</translation>
    </message>
    <message>
        <source>quarterly mean of percents, 95&#xa0;% band</source>
        <translation>среднее по проверкам за квартал, 95&#xa0;% полоса</translation>
    </message>
    <message>
        <source>weekly mean of percents, 95&#xa0;% band</source>
        <translation>среднее по проверкам за неделю, 95&#xa0;% полоса</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The last answers could not be written yet</source>
        <translation>Последние ответы пока не записаны</translation>
    </message>
    <message>
        <source>{why} They stay here and are written as soon as it works again.</source>
        <translation>{why} Они остаются здесь и запишутся, как только это станет возможно.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Photo moved to {number}</source>
        <translation>Фото перенесено в пункт {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>This photo is at {number} already</source>
        <translation>Это фото уже есть в пункте {number}</translation>
    </message>
    <message>
        <source>To another item</source>
        <translation>В другой пункт</translation>
    </message>
</context>
<context>
    <name>VisitTime</name>
    <message>
        <source>Choose the time of the visit</source>
        <translation>Выбрать время визита</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>День визита</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Время визита</translation>
    </message>
    <message>
        <source>Write a time like 14:05.</source>
        <translation>Введите время, например 14:05.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n не пройдена</numerusform>
            <numerusform>%n не пройдены</numerusform>
            <numerusform>%n не пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n пройдена</numerusform>
            <numerusform>%n пройдены</numerusform>
            <numerusform>%n пройдено</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week {before}</source>
        <translation>На прошлой неделе {before}</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n inspections</source>
        <translation>
            <numerusform>Среднее по %n проверке</numerusform>
            <numerusform>Среднее по %n проверкам</numerusform>
            <numerusform>Среднее по %n проверкам</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass mark {mark}</source>
        <translation>Порог {mark}</translation>
    </message>
    <message>
        <source>Pass mark {mark}. Last week {before}</source>
        <translation>Порог {mark}. На прошлой неделе {before}</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n</source>
        <translation>
            <numerusform>по %n проверке</numerusform>
            <numerusform>по %n проверкам</numerusform>
            <numerusform>по %n проверкам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeMenu</name>
    <message>
        <source>Details</source>
        <translation>Сведения о проверке</translation>
    </message>
    <message>
        <source>Everything left is fine</source>
        <translation>Всё остальное в порядке</translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation>Последние шаги</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Повторить: {step}</translation>
    </message>
    <message>
        <source>The rest of “{section}” is fine</source>
        <translation>Остальное в разделе «{section}» в порядке</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Отменить: {step}</translation>
    </message>
</context>
<context>
    <name>WideTop</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>Отвечено {answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Actions</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{what} is in the trash</source>
        <translation>Теперь в корзине: {what}</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Find an inspection</source>
        <translation>Найти проверку</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>The places of the navigation, from the first on</source>
        <translation>Разделы меню по порядку</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>An earlier inspection is newer. Look at the clock of this machine.</source>
        <translation>Предыдущая проверка новее. Посмотрите на часы этого устройства.</translation>
    </message>
    <message>
        <source>Client survey</source>
        <translation>Опрос клиентов</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Не пройдена</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Отель</translation>
    </message>
    <message>
        <source>Mystery shopper</source>
        <translation>Тайный покупатель</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Пройдена</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Учебная</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменена</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Самопроверка</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Shop floor</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Проверка руководителем</translation>
    </message>
    <message>
        <source>This visit is in the future. It is recorded all the same.</source>
        <translation>Время визита в будущем. Проверка всё равно записана.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулирована</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n файл, {size}</numerusform>
            <numerusform>%n файла, {size}</numerusform>
            <numerusform>%n файлов, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Previews, made again when needed</source>
        <translation>Эскизы (создаются заново при необходимости)</translation>
    </message>
    <message>
        <source>Sealed records</source>
        <translation>Заверенные записи</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Version of Inspector</source>
        <translation>Версия Inspector</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
</TS>
