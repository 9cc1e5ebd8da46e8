"""A delivery's buttons as Telegram wants them. What a button carries is a token and a number."""

from telegram import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.domain.person import Delivery, Method

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply


def markup(delivery: Delivery, location_label: str) -> Markup | None:
    say = delivery.say
    if say.method is Method.LOCATE:
        button = KeyboardButton(location_label, request_location=True)
        return ReplyKeyboardMarkup([[button]], resize_keyboard=True, one_time_keyboard=True)
    if say.method is Method.RELEASE:
        return ReplyKeyboardRemove()
    if say.buttons:
        return inline(delivery)
    return None


def inline(delivery: Delivery) -> InlineKeyboardMarkup | None:
    if not delivery.say.buttons:
        return None
    rows, number = [], 0
    for line in delivery.say.buttons:
        row = []
        for button in line:
            row.append(
                InlineKeyboardButton(button.label, callback_data=f"{delivery.token}.{number}")
            )
            number += 1
        rows.append(row)
    return InlineKeyboardMarkup(rows)
