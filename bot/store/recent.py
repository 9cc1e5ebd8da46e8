"""What one transaction has read of somebody's newest exposures, so that it reads them once."""

from bot.domain.person import Exposure


class Recent:
    def __init__(self) -> None:
        self._newest: dict[int, list[Exposure]] = {}  # person -> newest first
        self._asked: dict[int, int] = {}  # person -> how many were asked for

    def of(self, person_id: int, limit: int) -> list[Exposure] | None:
        """None if so many were not read yet, and there may be more."""
        known, asked = self._newest.get(person_id), self._asked.get(person_id, 0)
        if known is None or (asked < limit and len(known) >= asked):
            return None
        return known[:limit]

    def read(self, person_id: int, limit: int, found: list[Exposure]) -> None:
        self._newest[person_id], self._asked[person_id] = found, limit

    def called(self, exposure_id: str, person_id: int) -> Exposure | None:
        known = self._newest.get(person_id, ())
        return next((one for one in known if one.id == exposure_id), None)

    def added(self, exposure: Exposure) -> None:
        person_id = exposure.person_id
        if person_id in self._newest:
            newest = [exposure, *self._newest[person_id]]
            newest.sort(key=lambda one: (one.slot, one.turn), reverse=True)
            self.read(person_id, self._asked[person_id] + 1, newest)

    def changed(self, exposure: Exposure) -> None:
        person_id = exposure.person_id
        if person_id in self._newest:
            newest = self._newest[person_id]
            self._newest[person_id] = [exposure if o.id == exposure.id else o for o in newest]
