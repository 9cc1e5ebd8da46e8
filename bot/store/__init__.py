from bot.store import without_orm

without_orm.put_in_place()
